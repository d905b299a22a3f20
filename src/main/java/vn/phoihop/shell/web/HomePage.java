package vn.phoihop.shell.web;

import java.util.List;
import vn.phoihop.shell.spi.Tile;

/// What the home page shows.
public record HomePage(String name, List<Tile> tiles) {}
