package vn.phoihop.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.DefinitionLine;
import vn.phoihop.calendar.Effect;
import vn.phoihop.calendar.NewVersion;
import vn.phoihop.calendar.days.Unit;

/// The next version of a definition as typed; `seen` is the version it was written against.
public record RevisionForm(
        @Nullable Integer seen,
        @Nullable Integer budget,
        @Nullable Unit unit,
        @Nullable Effect effect,
        @Nullable String basis,
        boolean ofLaw,
        @Nullable List<String> pauses,
        @Nullable Integer extensions,
        @Nullable String ladder,
        @Nullable LocalDate from) {

    static RevisionForm of(DefinitionLine line, LocalDate today) {
        return new RevisionForm(
                line.version(),
                line.budget(),
                line.unit(),
                line.effect() == Effect.LAW ? Effect.COMMITMENT : line.effect(),
                line.basis(),
                line.status() != DefinitionLine.Basis.POLICY,
                line.pauses(),
                line.extensions(),
                line.ladder(),
                today);
    }

    boolean isComplete() {
        return seen != null && unit != null && effect != null && from != null;
    }

    NewVersion version(String code) {
        if (seen == null || unit == null || effect == null || from == null) {
            throw new IllegalStateException("the form is not complete");
        }
        return new NewVersion(
                code,
                seen,
                budget == null ? 0 : budget,
                unit,
                effect,
                basis == null ? "" : basis,
                ofLaw,
                pauses == null ? List.of() : pauses,
                extensions == null ? 0 : Math.clamp(extensions, 0, 9),
                ladder == null ? "NONE" : ladder,
                from);
    }

    /// Whether this reason to stand still is ticked.
    public boolean allows(String reason) {
        return pauses != null && pauses.contains(reason);
    }
}
