"""Writing a post: what it gives away and whether it fits, while one types."""
