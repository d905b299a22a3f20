package vn.phoihop.publicsite.spi;

import java.util.List;

/// A part of the story under a heading of its own: paragraphs, and rows of a table whose first row is its head.
public record PublicSection(String heading, List<String> paragraphs, List<List<String>> table) {

    public PublicSection {
        paragraphs = List.copyOf(paragraphs);
        table = table.stream().map(List::copyOf).toList();
    }

    public static PublicSection of(String heading, String... paragraphs) {
        return new PublicSection(heading, List.of(paragraphs), List.of());
    }
}
