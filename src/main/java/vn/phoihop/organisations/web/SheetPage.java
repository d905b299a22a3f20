package vn.phoihop.organisations.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.SuccessionKind;
import vn.phoihop.organisations.Validity;

/// One organisation or area in full: facts, what is above and below, and what it came from and became.
public record SheetPage(
        String name,
        String address,
        String inTree,
        LocalDate on,
        Validity validity,
        List<Fact> facts,
        List<Link> above,
        List<Link> below,
        List<Link> today,
        @Nullable Drawing drawing,
        List<Step> steps,
        boolean ofAnArea,
        boolean mayChange) {

    /// A fact: the key of what it is, and either words or the key of words.
    public record Fact(String key, String words, String wordsKey) {

        static Fact of(String key, String words) {
            return new Fact(key, words, "");
        }

        static Fact choice(String key, String wordsKey) {
            return new Fact(key, "", wordsKey);
        }
    }

    /// Something one can go to.
    public record Link(String href, String name, String note) {}

    /// A step of its history.
    public record Step(
            LocalDate on, SuccessionKind kind, Link before, Link after, String legalBasis, String splitRule) {}

    public boolean isInForce() {
        return validity.isInForceOn(on);
    }
}
