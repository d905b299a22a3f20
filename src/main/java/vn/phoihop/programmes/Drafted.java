package vn.phoihop.programmes;

import java.util.function.Function;

/// What became of a wish to draft something.
public sealed interface Drafted {

    /// It is there.
    record Done(ProgrammeId id) implements Drafted {}

    /// A rule says no.
    record Refused(Refusal why) implements Drafted {}

    /// One thing for a draft, another for a no.
    default <T> T either(Function<ProgrammeId, T> done, Function<Refusal, T> refused) {
        return switch (this) {
            case Done(var id) -> done.apply(id);
            case Refused(var why) -> refused.apply(why);
        };
    }
}
