"""All that a person can do, as data: menus, toolbar, shortcuts and palette are made from it."""
