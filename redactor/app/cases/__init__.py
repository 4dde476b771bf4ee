"""Cases in the window: open and make them, who works on them, the way out, checks and figures."""
