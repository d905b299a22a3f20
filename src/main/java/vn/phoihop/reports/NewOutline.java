package vn.phoihop.reports;

import java.util.List;

/// What an outline is to say: its code, its name, where it comes from, its sections.
public record NewOutline(String code, String name, String source, List<OutlineSection> sections) {

    public NewOutline {
        sections = List.copyOf(sections);
    }
}
