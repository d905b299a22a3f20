package vn.phoihop.calendar.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.phoihop.calendar.DefinitionLine;

/// What the list of definitions shows: the latest versions, by the work they belong to.
public record DefinitionsPage(SequencedMap<String, List<DefinitionLine>> flows) {

    static DefinitionsPage of(List<DefinitionLine> lines) {
        var flows = new LinkedHashMap<String, List<DefinitionLine>>();
        for (var line : lines) {
            flows.merge(line.flow(), List.of(line), DefinitionsPage::joined);
        }
        return new DefinitionsPage(flows);
    }

    private static List<DefinitionLine> joined(List<DefinitionLine> one, List<DefinitionLine> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
