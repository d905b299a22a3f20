package vn.phoihop.registry.outgoing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signing;

/// How an organisation heads and signs a document of its own: State or Party form, under whom it stands, the symbol,
/// the place, and who signs with which authority mark. A document speaks Vietnamese.
@Component
public class Letterheads {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /// Bodies that decide together: one of them signs for the whole.
    private static final Set<Branch> COLLECTIVE =
            Set.of(Branch.PARTY_COMMITTEE, Branch.COUNCIL, Branch.PEOPLES_COMMITTEE, Branch.FRONT);

    /// Departments by the first words of their name: their heads are called differently.
    private static final Map<String, String> DEPARTMENTS = departments();

    private final Organisations organisations;
    private final Areas areas;
    private final MessageSource messages;

    Letterheads(Organisations organisations, Areas areas, MessageSource messages) {
        this.organisations = organisations;
        this.areas = areas;
        this.messages = messages;
    }

    private static Map<String, String> departments() {
        var all = new LinkedHashMap<String, String>();
        all.put("Văn phòng", "OFFICE");
        all.put("Thanh tra", "INSPECTORATE");
        all.put("Phòng", "DIVISION");
        all.put("Ban", "BOARD");
        return all;
    }

    /// Committees and boards of the Party write in Party form, everybody else in State form.
    public static Regime regime(Branch branch) {
        return branch == Branch.PARTY_COMMITTEE || branch == Branch.ADVISORY_BOARD ? Regime.PARTY : Regime.STATE;
    }

    /// The head of a draft of this kind that is not dated or numbered yet: `type` is the short sign of the kind (`BC`).
    public Head head(OrganisationLine unit, String type, Head.Kind kind, String subject, LocalDate day) {
        var superior = superior(unit, day);
        return new Head(
                superior,
                List.of(new Head.Issuer(issuer(unit, superior), regime(unit.branch()))),
                Designation.of(null, type, unit.abbreviation()),
                place(unit),
                null,
                kind,
                subject,
                Head.Stamps.NONE);
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
    private static String issuer(OrganisationLine unit, @Nullable String superior) {
        if (superior == null
                || unit.branch() != Branch.ADVISORY_BOARD
                || !unit.name().endsWith(" " + superior)) {
            return unit.name();
        }
        return unit.name()
                .substring(0, unit.name().length() - superior.length())
                .strip();
    }

    private String place(OrganisationLine unit) {
        return areas.need(unit.area()).name().replaceFirst("^(?:Tỉnh|Thành phố|Xã|Phường) ", "");
    }

    /// The signature block of its head: `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ / BÍ THƯ`, `TRƯỞNG BAN`.
    public Signature signature(OrganisationLine unit) {
        return signature(unit, Signing.Capacity.HEAD, new Signing.Signer(headPost(unit), null, null));
    }

    /// The signature block of whoever signs for it in this capacity.
    public Signature signature(OrganisationLine unit, Signing.Capacity capacity, Signing.Signer signer) {
        var branch = unit.branch();
        var body = new Signing.Body(
                say("outgoing.signing.body." + branch), regime(branch), COLLECTIVE.contains(branch), headPost(unit));
        return Signing.of(body, capacity, signer);
    }

    /// What the head of the organisation is called: chairman, director, chief judge …
    public String headPost(OrganisationLine unit) {
        return say("outgoing.signing.head." + post(unit));
    }

    private static String post(OrganisationLine unit) {
        return unit.branch() != Branch.DEPARTMENT
                ? unit.branch().name()
                : DEPARTMENTS.entrySet().stream()
                        .filter(each -> unit.name().startsWith(each.getKey() + " "))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Branch.DEPARTMENT.name());
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
