package vn.phoihop.programmes;

import static vn.phoihop.programmes.ProgrammeState.ABANDONED;
import static vn.phoihop.programmes.ProgrammeState.CLOSED;
import static vn.phoihop.programmes.ProgrammeState.CONSULTED;
import static vn.phoihop.programmes.ProgrammeState.DRAFT;
import static vn.phoihop.programmes.ProgrammeState.IN_FORCE;
import static vn.phoihop.programmes.ProgrammeState.ISSUED;
import static vn.phoihop.programmes.ProgrammeState.REVISED;
import static vn.phoihop.programmes.ProgrammeState.SIGNED;
import static vn.phoihop.shared.Part.APPROVER;
import static vn.phoihop.shared.Part.CLERK;
import static vn.phoihop.shared.Part.OWNER;
import static vn.phoihop.shared.Part.PARTNER;
import static vn.phoihop.shared.Part.SYSTEM;
import static vn.phoihop.shared.Transition.row;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Transition;

/// The transition tables of programmes (PG-01 to PG-11) and of yearly plans (AP-01 to AP-07): they draw the buttons,
/// guard the acts and are tested row by row. Rows with a letter are the steps inside a state.
final class ProgrammeFlow {

    /// A row, and the step by which it is taken.
    record Row(Step step, Transition<ProgrammeState> transition) {}

    private static final Set<ProgrammeState> NOTHING = Set.of();
    private static final Set<Part> HEAD_OF_OWNER = Set.of(OWNER, APPROVER);

    static final List<Row> TERM = List.of(
            new Row(Step.DRAFT, row("PG-01", NOTHING, DRAFT, "ProgrammeDrafted", Set.of(OWNER))),
            new Row(Step.REWORD, row("PG-01a", Set.of(DRAFT), null, "ProgrammeReworded", Set.of(OWNER))),
            new Row(Step.ASK, row("PG-01b", Set.of(DRAFT), null, "PartiesAsked", Set.of(OWNER))),
            new Row(Step.ANSWER, row("PG-01c", Set.of(DRAFT), null, "PartyAnswered", Set.of(PARTNER))),
            new Row(Step.DECIDE, row("PG-01d", Set.of(DRAFT), null, "CommentDecided", Set.of(OWNER))),
            new Row(Step.FREEZE, row("PG-02", Set.of(DRAFT), CONSULTED, "PartiesConsulted", Set.of(OWNER))),
            new Row(
                    Step.REDRAFT,
                    row("PG-03", Set.of(CONSULTED), DRAFT, "ProgrammeRedrafted", Set.of(OWNER))
                            .reasoned()),
            new Row(
                    Step.VOID,
                    row("PG-03a", Set.of(CONSULTED), null, "SignaturesVoided", Set.of(OWNER))
                            .reasoned()),
            new Row(
                    Step.SIGN,
                    row("PG-04", Set.of(CONSULTED), null, "PartySigned", Set.of(PARTNER, APPROVER))
                            .orBy(Set.of(PARTNER, CLERK))
                            .orBy(Set.of(OWNER, CLERK))),
            new Row(
                    Step.NUMBER,
                    row("PG-04a", Set.of(CONSULTED), null, "ProgrammeNumbered", Set.of(OWNER, CLERK))
                            .orBy(HEAD_OF_OWNER)),
            new Row(Step.COMPLETE, row("PG-05", Set.of(CONSULTED), SIGNED, "ProgrammeSigned", Set.of(SYSTEM))),
            new Row(Step.TAKE_EFFECT, row("PG-06", Set.of(SIGNED), IN_FORCE, "ProgrammeTookEffect", Set.of(SYSTEM))),
            new Row(
                    Step.LINK,
                    row("PG-06a", Set.of(DRAFT, CONSULTED, SIGNED, IN_FORCE), null, "DocumentLinked", Set.of(OWNER))),
            new Row(Step.SUCCEED, row("PG-07", Set.of(IN_FORCE), null, "PartySucceeded", Set.of(OWNER))),
            new Row(
                    Step.ACCEDE,
                    row("PG-07a", Set.of(IN_FORCE), null, "SuccessorAcceded", Set.of(PARTNER, APPROVER))
                            .orBy(Set.of(PARTNER, CLERK))),
            new Row(Step.REVISE, row("PG-08", Set.of(IN_FORCE), null, "RevisionOpened", Set.of(OWNER))),
            new Row(Step.REPLACE, row("PG-09", Set.of(IN_FORCE), REVISED, "ProgrammeRevised", Set.of(SYSTEM))),
            new Row(Step.CLOSE, row("PG-10", Set.of(IN_FORCE), CLOSED, "ProgrammeClosed", HEAD_OF_OWNER)),
            new Row(
                    Step.ABANDON,
                    row("PG-11", Set.of(DRAFT, CONSULTED), ABANDONED, "ProgrammeAbandoned", HEAD_OF_OWNER)
                            .reasoned()));

    static final List<Row> PLAN = List.of(
            new Row(Step.DRAFT, row("AP-01", NOTHING, DRAFT, "AnnualPlanDrafted", Set.of(OWNER))),
            new Row(Step.REWORD, row("AP-01a", Set.of(DRAFT), null, "AnnualPlanReworded", Set.of(OWNER))),
            new Row(Step.ASK, row("AP-01b", Set.of(DRAFT), null, "PartiesAsked", Set.of(OWNER))),
            new Row(Step.ANSWER, row("AP-01c", Set.of(DRAFT), null, "PartyAnswered", Set.of(PARTNER))),
            new Row(Step.DECIDE, row("AP-01d", Set.of(DRAFT), null, "CommentDecided", Set.of(OWNER))),
            new Row(Step.FREEZE, row("AP-02", Set.of(DRAFT), CONSULTED, "AnnualPlanConsulted", Set.of(OWNER))),
            new Row(
                    Step.REDRAFT,
                    row("AP-03", Set.of(CONSULTED), DRAFT, "AnnualPlanRedrafted", Set.of(OWNER))
                            .reasoned()),
            new Row(Step.ISSUE, row("AP-04", Set.of(CONSULTED), ISSUED, "AnnualPlanIssued", HEAD_OF_OWNER)),
            new Row(Step.LINK, row("AP-04a", Set.of(DRAFT, CONSULTED, ISSUED), null, "DocumentLinked", Set.of(OWNER))),
            new Row(Step.REVIEW, row("AP-05", Set.of(ISSUED), null, "InterimReviewHeld", Set.of(OWNER))),
            new Row(
                    Step.REVISE,
                    row("AP-05a", Set.of(ISSUED), null, "RevisionOpened", Set.of(OWNER))
                            .reasoned()),
            new Row(
                    Step.REPLACE,
                    row("AP-06", Set.of(ISSUED), REVISED, "AnnualPlanRevised", HEAD_OF_OWNER)
                            .reasoned()),
            new Row(Step.CLOSE, row("AP-07", Set.of(ISSUED), CLOSED, "AnnualPlanClosed", HEAD_OF_OWNER)),
            new Row(
                    Step.ABANDON,
                    row("AP-07a", Set.of(DRAFT, CONSULTED), ABANDONED, "AnnualPlanAbandoned", HEAD_OF_OWNER)
                            .reasoned()));

    private static final Map<ProgrammeKind, Map<Step, Transition<ProgrammeState>>> TABLES =
            Map.of(ProgrammeKind.TERM, byStep(TERM), ProgrammeKind.PLAN, byStep(PLAN));

    private ProgrammeFlow() {}

    private static Map<Step, Transition<ProgrammeState>> byStep(List<Row> rows) {
        var table = new EnumMap<Step, Transition<ProgrammeState>>(Step.class);
        rows.forEach(row -> table.put(row.step(), row.transition()));
        return table;
    }

    /// The row of a step; empty when things of this kind do not take it.
    static Optional<Transition<ProgrammeState>> of(ProgrammeKind kind, Step step) {
        return Optional.ofNullable(TABLES.get(kind)).map(table -> table.get(step));
    }

    /// Why a step is not taken in this state by somebody who is all of these parts.
    static Optional<Refusal> refuses(ProgrammeKind kind, Step step, ProgrammeState state, Set<Part> parts) {
        var row = of(kind, step);
        if (row.isEmpty() || !row.get().isFrom(state)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return row.get().isFor(parts) ? Optional.empty() : Optional.of(Refusal.NOT_YOURS);
    }

    /// The steps somebody who is all of these parts may take in this state.
    static Set<Step> allowed(ProgrammeKind kind, ProgrammeState state, Set<Part> parts) {
        var steps = EnumSet.noneOf(Step.class);
        for (var step : Step.values()) {
            if (step != Step.DRAFT && refuses(kind, step, state, parts).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    /// The state after a step.
    static ProgrammeState after(ProgrammeKind kind, Step step, ProgrammeState state) {
        return of(kind, step).map(row -> row.after(state)).orElse(state);
    }
}
