package vn.phoihop.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.SavedViewTable.View;
import vn.phoihop.tasks.TaskCounts;
import vn.phoihop.tasks.TaskFilter;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskState;

/// What the list of tasks shows. `form` is the one-time id of the form that urges several at once.
public record TaskListPage(
        TaskFilter filter,
        List<TaskLine> lines,
        @Nullable String next,
        TaskCounts counts,
        Map<OrganisationId, String> names,
        List<View> views,
        boolean mayWork,
        OrganisationId own,
        UUID form,
        Said said) {

    private static final Set<String> KNOWN_SOURCES = Set.of(
            "registry",
            "programmes",
            "programmes/items",
            "exchanges",
            "exchanges/meetings",
            "concerns",
            "petitions",
            "press",
            "reports",
            "tasks");

    /// What the page says about urging several: how many were, which were not and why.
    public record Said(int urged, List<String> left) {

        static final Said NOTHING = new Said(-1, List.of());
    }

    /// The address of this list.
    public String address() {
        return TaskQuery.address(filter);
    }

    /// The address of another list.
    public String to(TaskFilter other) {
        return "/tasks?" + TaskQuery.address(other);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        return "/tasks/export." + form + "?" + address();
    }

    /// The address of what follows.
    public String more() {
        return next == null ? "" : "/tasks?" + TaskQuery.address(filter, next);
    }

    /// What an organisation is called.
    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    /// Whether the reader may urge it: its owner, while the lead has it.
    public boolean mayUrge(TaskLine line) {
        return mayWork && line.owner().equals(own) && line.state().isOpen() && line.state() != TaskState.DONE_CLAIMED;
    }

    /// The key of what a kind of source is called.
    public String sourceWords(String kind) {
        return KNOWN_SOURCES.contains(kind) ? "tasks.source." + kind.replace('/', '.') : "tasks.source.other";
    }

    /// Whether anything is asked for besides what is owed.
    public boolean isFiltered() {
        return !filter.equals(TaskFilter.open());
    }
}
