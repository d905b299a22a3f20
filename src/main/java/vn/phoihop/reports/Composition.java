package vn.phoihop.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.Letterheads;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Passages;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signing;
import vn.phoihop.typesetting.Text;

/// Sets the words and figures of a report as an official document: in State form for organs of the State, in Party form
/// for committees and boards of the Party.
@Component
class Composition {

    private static final String TYPE = "BC";

    private final Organisations organisations;
    private final Letterheads letterheads;
    private final PeriodWords words;
    private final Clock clock;
    private final ZoneId zone;

    Composition(
            Organisations organisations,
            Letterheads letterheads,
            PeriodWords words,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.letterheads = letterheads;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /// The report as it will be printed; `recommendations` stand in their section.
    OfficialDocument document(
            Submission submission, List<SectionText> sections, Book book, List<RecommendationLine> recommendations) {
        var unit = organisations.need(submission.unit());
        var date = submission.paper().date();
        var day = date == null ? LocalDate.ofInstant(clock.instant(), zone) : date;
        var form = submission.form();
        return OfficialDocument.begin(Letterheads.regime(unit.branch()), day, head(submission, unit, day))
                .to(form.addressees())
                .saying(body(sections, book, recommendations, Letterheads.regime(unit.branch())))
                .signed(List.of(signature(unit, form)), recipients(form));
    }

    /// What follows the number: `BC-UBND`, `BC/BTGDVTU`.
    String symbol(Submission submission) {
        var unit = organisations.need(submission.unit());
        return Designation.of(null, TYPE, unit.abbreviation()).notation(Letterheads.regime(unit.branch()));
    }

    /// The head of the organisation, with the number and day the report has; a draft says which round it is.
    private Head head(Submission submission, OrganisationLine unit, LocalDate day) {
        var isDraft = submission.state().isWritable();
        var kind = new Head.Kind(words.say("reports.document.kind"), false);
        var plain = letterheads.head(unit, TYPE, kind, submission.title(), day);
        return new Head(
                plain.superior(),
                plain.issuers(),
                Designation.of(submission.paper().number(), TYPE, unit.abbreviation()),
                plain.place(),
                submission.paper().date(),
                plain.kind(),
                plain.subject(),
                new Head.Stamps(null, false, isDraft ? submission.round() : null));
    }

    private List<Block> body(
            List<SectionText> sections, Book book, List<RecommendationLine> recommendations, Regime regime) {
        var passages = new Passages(new Wording(book, words::say));
        var blocks = new ArrayList<Block>();
        for (var section : sections) {
            if (section.level() > 0) {
                blocks.add(new Block.Heading(level(section), label(section, regime), Text.of(section.title())));
            }
            var said = passages.of(section.prose());
            blocks.addAll(said);
            var added = section.kind() == SectionKind.RECOMMENDATIONS ? items(recommendations) : List.<Block>of();
            blocks.addAll(added);
            if (said.isEmpty() && added.isEmpty() && section.level() > 0 && !section.isHeading()) {
                blocks.add(Block.Paragraph.of(words.say("reports.document.nothing")));
            }
        }
        return blocks;
    }

    /// What stands in each section, by its number.
    Map<Integer, List<Block>> blocks(List<SectionText> sections, Book book) {
        var passages = new Passages(new Wording(book, words::say));
        var all = new HashMap<Integer, List<Block>>();
        sections.forEach(section -> all.put(section.no(), passages.of(section.prose())));
        return all;
    }

    private List<Block> items(List<RecommendationLine> recommendations) {
        if (recommendations.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Items(recommendations.stream()
                .map(one -> Text.of(words.say(
                        "reports.document.recommendation",
                        one.addresseeName(),
                        one.words(),
                        "%02d/%02d/%d"
                                .formatted(
                                        one.dueOn().getDayOfMonth(),
                                        one.dueOn().getMonthValue(),
                                        one.dueOn().getYear()))))
                .toList()));
    }

    /// `I.` in State form, `I-` in Party form.
    private static String label(SectionText section, Regime regime) {
        return regime == Regime.PARTY ? section.label().replaceFirst("\\.$", "-") : section.label();
    }

    private static Level level(SectionText section) {
        var label = section.label();
        if (label.matches("[IVX]+\\.")) {
            return Level.ROMAN;
        }
        return label.matches("\\d+\\.") ? Level.NUMBER : Level.NESTED;
    }

    private Signature signature(OrganisationLine unit, Submission.Form form) {
        var post = form.signerPost().isBlank() ? letterheads.headPost(unit) : form.signerPost();
        var name = Optional.of(form.signerName()).filter(one -> !one.isBlank()).orElse(null);
        var capacity = Signing.Capacity.valueOf(form.as().name());
        return letterheads.signature(unit, capacity, new Signing.Signer(post, name, null));
    }

    private Recipients recipients(Submission.Form form) {
        return new Recipients(form.recipients(), words.say("reports.document.filed"));
    }

    /// How a report of this organisation is usually addressed and signed.
    Submission.Form usual(OrganisationLine unit, List<String> addressees) {
        return new Submission.Form(
                addressees,
                List.of(words.say("reports.document.as-above")),
                letterheads.headPost(unit),
                "",
                Submission.SignsAs.HEAD);
    }
}
