package vn.phoihop.clarifications.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.clarifications.ClaimRating;
import vn.phoihop.clarifications.ClarificationId;
import vn.phoihop.clarifications.ClarificationLine;
import vn.phoihop.clarifications.Clarifications;
import vn.phoihop.clarifications.Edition;
import vn.phoihop.clarifications.Move;
import vn.phoihop.clarifications.PublicState;
import vn.phoihop.clarifications.Source;
import vn.phoihop.clarifications.State;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Typed;

/// Clarifications for other systems, read only.
@MayAct
@RestController
@RequestMapping("/api/v1/clarifications")
class ClarificationApi {

    private final Clarifications clarifications;

    ClarificationApi(Clarifications clarifications) {
        this.clarifications = clarifications;
    }

    /// A page of clarifications; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> clarifications, @Nullable String next) {}

    /// A clarification of a list.
    public record Line(
            UUID id,
            String number,
            String claim,
            String policy,
            State state,
            PublicState publication,
            @Nullable ClaimRating rating,
            int edition,
            boolean contested,
            int version) {

        static Line of(ClarificationLine line) {
            return new Line(
                    line.id().value(),
                    line.number().toString(),
                    line.claim(),
                    line.policy(),
                    line.state(),
                    line.publication(),
                    line.rating(),
                    line.edition(),
                    line.isContested(),
                    line.version());
        }
    }

    /// A version that was published.
    public record Version(
            int version,
            String whatIsRight,
            String words,
            @Nullable ClaimRating rating) {

        static Version of(Edition edition) {
            return new Version(edition.ordinal(), edition.whatIsRight(), edition.words(), edition.rating());
        }
    }

    /// A clarification in full, with what may be done with it.
    public record Whole(Line clarification, List<Move> moves, List<Source> sources, List<Version> versions) {}

    @GetMapping
    Page list(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var asked = new Typed(values);
        var slice = clarifications.list(ListPages.filter(asked), asked.one("after"), actor, Clarifications.PAGE);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = clarifications.need(new ClarificationId(id), actor);
        return new Whole(
                Line.of(sheet.line()),
                sheet.may().stream().sorted().toList(),
                sheet.papers().sources(),
                sheet.papers().editions().stream()
                        .filter(each -> each.publishedAt() != null)
                        .map(Version::of)
                        .toList());
    }
}
