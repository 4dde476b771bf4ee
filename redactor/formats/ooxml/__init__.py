"""The layer that Word, Excel and PowerPoint files share: container, allow-list, inventory, drawings, assembly."""
