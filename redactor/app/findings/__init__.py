"""The list of findings, its filter, and what is known of the selected one."""
