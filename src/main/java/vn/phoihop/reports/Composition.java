package vn.phoihop.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
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
    private final Areas areas;
    private final PeriodWords words;
    private final Clock clock;
    private final ZoneId zone;

    Composition(
            Organisations organisations,
            Areas areas,
            PeriodWords words,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.areas = areas;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /// The report as it will be printed; `recommendations` stand in their section.
    OfficialDocument document(
            Submission submission, List<SectionText> sections, Book book, List<RecommendationLine> recommendations) {
        var unit = organisations.need(submission.unit());
        var regime = regime(unit.branch());
        var date = submission.paper().date();
        var day = date == null ? LocalDate.ofInstant(clock.instant(), zone) : date;
        var form = submission.form();
        return OfficialDocument.begin(regime, day, head(submission, unit, regime, day))
                .to(form.addressees())
                .saying(body(sections, book, recommendations))
                .signed(List.of(signature(unit, regime, form)), recipients(form));
    }

    static Regime regime(Branch branch) {
        return switch (branch) {
            case PARTY_COMMITTEE, ADVISORY_BOARD -> Regime.PARTY;
            case COUNCIL, PEOPLES_COMMITTEE, DEPARTMENT, COURT, PROCURACY, FRONT, PRESS, OTHER -> Regime.STATE;
        };
    }

    /// What follows the number: `BC-UBND`, `BC/BTGDVTU`.
    String symbol(Submission submission) {
        var unit = organisations.need(submission.unit());
        return Designation.of(null, TYPE, unit.abbreviation()).notation(regime(unit.branch()));
    }

    private Head head(Submission submission, OrganisationLine unit, Regime regime, LocalDate day) {
        var isDraft = submission.state().isWritable();
        return new Head(
                superior(unit, day),
                List.of(new Head.Issuer(issuer(unit), regime)),
                Designation.of(submission.paper().number(), TYPE, unit.abbreviation()),
                place(unit),
                submission.paper().date(),
                new Head.Kind(words.say("reports.document.kind"), false),
                submission.title(),
                new Head.Stamps(null, false, isDraft ? submission.round() : null));
    }

    /// Boards of the Party and departments stand under the body that leads them; the others under nobody.
    private @Nullable String superior(OrganisationLine unit, LocalDate day) {
        var isUnder = unit.branch() == Branch.ADVISORY_BOARD || unit.branch() == Branch.DEPARTMENT;
        return isUnder
                ? organisations
                        .parent(unit.id(), day)
                        .map(OrganisationLine::name)
                        .orElse(null)
                : null;
    }

    /// A board prints its own name without that of the committee above it.
    private String issuer(OrganisationLine unit) {
        if (unit.branch() != Branch.ADVISORY_BOARD) {
            return unit.name();
        }
        var above = organisations.parent(unit.id(), LocalDate.ofInstant(clock.instant(), zone));
        return above.filter(line -> unit.name().endsWith(" " + line.name()))
                .map(line -> unit.name()
                        .substring(0, unit.name().length() - line.name().length())
                        .strip())
                .orElse(unit.name());
    }

    private String place(OrganisationLine unit) {
        var name = areas.need(unit.area()).name();
        var blank = name.indexOf(' ');
        var kind = blank < 0 ? "" : name.substring(0, blank).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "tỉnh", "xã", "phường" -> name.substring(blank + 1);
            case "thành" -> name.substring("Thành phố ".length());
            default -> name;
        };
    }

    private List<Block> body(List<SectionText> sections, Book book, List<RecommendationLine> recommendations) {
        var passages = new Passages(new Wording(book, words::say));
        var blocks = new ArrayList<Block>();
        for (var section : sections) {
            if (section.level() > 0) {
                blocks.add(new Block.Heading(level(section), section.label(), Text.of(section.title())));
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

    private static Level level(SectionText section) {
        var label = section.label();
        if (label.matches("[IVX]+\\.")) {
            return Level.ROMAN;
        }
        return label.matches("\\d+\\.") ? Level.NUMBER : Level.NESTED;
    }

    private Signature signature(OrganisationLine unit, Regime regime, Submission.Form form) {
        var branch = unit.branch();
        var isCollective = switch (branch) {
            case PARTY_COMMITTEE, COUNCIL, PEOPLES_COMMITTEE, FRONT -> true;
            case ADVISORY_BOARD, DEPARTMENT, COURT, PROCURACY, PRESS, OTHER -> false;
        };
        var body = new Signing.Body(
                words.say("reports.signing.body." + branch),
                regime,
                isCollective,
                words.say("reports.signing.head." + branch));
        var post = form.signerPost().isBlank() ? words.say("reports.signing.head." + branch) : form.signerPost();
        var name = Optional.of(form.signerName()).filter(one -> !one.isBlank()).orElse(null);
        return Signing.of(body, Signing.Capacity.valueOf(form.as().name()), new Signing.Signer(post, name, null));
    }

    private Recipients recipients(Submission.Form form) {
        return new Recipients(form.recipients(), words.say("reports.document.filed"));
    }

    /// How a report of this organisation is usually addressed and signed.
    Submission.Form usual(OrganisationLine unit, List<String> addressees) {
        return new Submission.Form(
                addressees,
                List.of(words.say("reports.document.as-above")),
                words.say("reports.signing.head." + unit.branch()),
                "",
                Submission.SignsAs.HEAD);
    }
}
