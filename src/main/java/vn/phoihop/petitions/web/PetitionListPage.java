package vn.phoihop.petitions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionFilter;
import vn.phoihop.petitions.PetitionLine;
import vn.phoihop.petitions.PetitionState;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.Session;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.SavedViewTable.View;
import vn.phoihop.shell.spi.Asked;
import vn.phoihop.shell.spi.Typed;

/// What the list of petitions shows. `bulk` are the acts that may be done with several at once, `refused` the numbers
/// for which the last one was not, with why.
public record PetitionListPage(
        PetitionFilter filter,
        List<PetitionLine> lines,
        @Nullable String next,
        Map<String, Long> counts,
        List<View> views,
        Map<OrganisationId, String> names,
        List<Session> sessions,
        boolean isCouncil,
        List<PetitionEvent> bulk,
        Map<OrganisationId, String> bodies,
        Typed typed,
        Map<String, Refusal> refused) {

    /// The address of another list.
    public String to(PetitionFilter other) {
        var address = PetitionQuery.address(other);
        return "/petitions" + (address.isEmpty() ? "" : "?" + address);
    }

    /// The address of an export of exactly this list.
    public String export(String form) {
        var address = PetitionQuery.address(filter);
        return "/petitions/export." + form + (address.isEmpty() ? "" : "?" + address);
    }

    /// Whether there may be more than were counted.
    public boolean hasMore() {
        return count("more") > 0;
    }

    /// The address of what follows.
    public String more() {
        if (next == null) {
            return "";
        }
        var address = PetitionQuery.address(filter);
        return "/petitions?" + (address.isEmpty() ? "" : address + "&") + Asked.address(Map.of("after", next));
    }

    public String address() {
        return PetitionQuery.address(filter);
    }

    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    public boolean isFiltered() {
        return !filter.equals(PetitionFilter.ALL);
    }

    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// The states there is anything in, in their order.
    public List<PetitionState> states() {
        return Arrays.stream(PetitionState.values())
                .filter(each -> count("state." + each) > 0)
                .toList();
    }

    /// Whether this line is in a state from which the act is possible.
    public boolean isReady(PetitionLine line, PetitionEvent event) {
        return switch (event) {
            case PETITION_SENT -> line.state() == PetitionState.CONSOLIDATED;
            case ANSWER_ACCEPTED -> line.state() == PetitionState.ANSWERED;
            case PETITION_CLOSED -> line.state() == PetitionState.ACCEPTED || line.state() == PetitionState.FULFILLED;
            case PETITION_CARRIED_OVER -> line.state().isOpen();
            case PETITION_RECEIVED -> line.state() == PetitionState.SENT;
            case PETITION_ASSIGNED -> line.state() == PetitionState.RECEIVED;
            default -> false;
        };
    }

    /// Which fields the act asks for.
    public Set<ActField> fields(PetitionEvent event) {
        return ActField.of(event);
    }

    public Map<Refusal, List<String>> reasons() {
        return reasons(refused);
    }

    /// The refused numbers, grouped by why.
    public static Map<Refusal, List<String>> reasons(Map<String, Refusal> refused) {
        return refused.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }
}
