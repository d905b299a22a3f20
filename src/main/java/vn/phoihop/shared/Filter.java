package vn.phoihop.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conditions that may or may not be there, rendered to `where` with named parameters: the only place where SQL is
/// built.
///
/// A condition is a constant text of the caller; values travel as parameters.
public record Filter(List<String> conditions, Map<String, Object> parameters) {

    public static Filter none() {
        return new Filter(List.of(), Map.of());
    }

    /// A condition without a value of its own.
    public Filter and(String condition) {
        var all = new ArrayList<>(conditions);
        all.add(condition);
        return new Filter(List.copyOf(all), parameters);
    }

    /// A condition with one value.
    public Filter and(String condition, String name, Object value) {
        var values = new LinkedHashMap<>(parameters);
        values.put(name, value);
        return new Filter(and(condition).conditions(), Map.copyOf(values));
    }

    /// All conditions of another one too.
    public Filter and(Filter other) {
        var all = new ArrayList<>(conditions);
        all.addAll(other.conditions);
        var values = new LinkedHashMap<>(parameters);
        values.putAll(other.parameters);
        return new Filter(List.copyOf(all), Map.copyOf(values));
    }

    /// `where …` or nothing.
    public String where() {
        return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions);
    }
}
