"""The use cases that the app, the command line and batch share: open, scan, decide, export."""
