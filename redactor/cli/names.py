"""Names of the commands, apart from their code, so that the app starts without loading any."""

COMMANDS = ("batch", "case", "demo", "doctor", "markings", "post", "redact", "scan", "stamp", "verify")
