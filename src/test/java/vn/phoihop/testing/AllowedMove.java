package vn.phoihop.testing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.phoihop.shared.Part;

/// A row of a transition table as a test writes it down a second time: the move, from which states (`DRAFT RETURNED`),
/// to which (the same when `=`), and by whom (`OWNER|LEAD+APPROVER`: the owner, or a leader of the lead).
public record AllowedMove<M extends Enum<M>, S extends Enum<S>>(M move, String from, String to, String who) {

    /// What a test asserts of one row, one state and one set of parts.
    public interface Check<M extends Enum<M>, S extends Enum<S>> {
        void holds(AllowedMove<M, S> row, S state, Set<Part> parts);
    }

    /// Whether somebody who is all of `parts` may make the move in this state.
    public boolean fits(S state, Set<Part> parts) {
        return List.of(from.split(" ")).contains(state.name())
                && Arrays.stream(who.split("\\|"))
                        .map(set -> Arrays.stream(set.split("\\+"))
                                .map(Part::valueOf)
                                .collect(Collectors.toSet()))
                        .anyMatch(parts::containsAll);
    }

    /// The state after the move.
    public S after(S state) {
        return to.equals("=") ? state : Enum.valueOf(state.getDeclaringClass(), to);
    }

    /// One test for each row, state and somebody: nobody, each part alone, and a leader of the lead and of the owner.
    public static <M extends Enum<M>, S extends Enum<S>> Stream<DynamicTest> tests(
            List<AllowedMove<M, S>> rows, S[] states, Check<M, S> check) {
        var people = Stream.concat(
                        Stream.of(Part.values()).map(Set::of),
                        Stream.of(
                                Set.<Part>of(),
                                EnumSet.of(Part.OWNER, Part.APPROVER),
                                EnumSet.of(Part.OWNER, Part.SPOKESPERSON),
                                EnumSet.of(Part.RECEIVER, Part.APPROVER),
                                EnumSet.of(Part.LEAD, Part.APPROVER)))
                .toList();
        return rows.stream()
                .flatMap(row -> Stream.of(states)
                        .flatMap(state -> people.stream()
                                .map(parts -> DynamicTest.dynamicTest(
                                        row.move() + " from " + state + " by " + parts,
                                        () -> check.holds(row, state, parts)))));
    }
}
