package vn.phoihop.registry.outgoing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.typesetting.Block.Heading;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

/// Drafts that have come as far as a test wants, through the acts of the people of an office.
@TestComponent
public class Drafts {

    private final Offices offices;
    private final Outgoing outgoing;
    private final OutgoingSheets sheets;
    private final Approvals approvals;
    private final Dispatch dispatch;
    private final Clock clock;

    Drafts(
            Offices offices,
            Outgoing outgoing,
            OutgoingSheets sheets,
            Approvals approvals,
            Dispatch dispatch,
            Clock clock) {
        this.offices = offices;
        this.outgoing = outgoing;
        this.sheets = sheets;
        this.approvals = approvals;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /// The people of an office that writes.
    public record Desk(Person writer, Person clerk, Person leader) {}

    public Desk aDesk(String office) {
        var writer = offices.aSpecialistOf(office);
        return new Desk(writer, writer.colleague(Role.CLERK), writer.colleague(Role.LEADER));
    }

    /// A report of a People’s Committee, in order.
    public static OfficialDocument report(String subject, String result) {
        var head = new Head(
                null,
                List.of(new Issuer("Ủy ban nhân dân tỉnh Thử Nghiệm", Regime.STATE)),
                Designation.of(null, "BC", "UBND"),
                "Thử Nghiệm",
                null,
                new Kind("Báo cáo", false),
                subject,
                Stamps.NONE);
        return OfficialDocument.begin(Regime.STATE, java.time.LocalDate.EPOCH, head)
                .saying(List.of(
                        Paragraph.of(
                                "Thực hiện Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư, Ủy ban nhân dân tỉnh báo cáo như sau:"),
                        Heading.of(Level.ROMAN, "Kết quả thực hiện"),
                        Paragraph.of(result),
                        Paragraph.of("Trên đây là báo cáo của Ủy ban nhân dân tỉnh.")))
                .signed(
                        List.of(new Signature(
                                Regime.STATE,
                                List.of(new Authority(Mark.TM, "Ủy ban nhân dân")),
                                "Chủ tịch",
                                "Lê Văn Phước")),
                        new Recipients(List.of("Như trên"), "VT"));
    }

    /// A programme of a Party board and a State body together.
    public static OfficialDocument programme(String subject) {
        var head = new Head(
                null,
                List.of(
                        new Issuer("Ban Tuyên giáo và Dân vận Tỉnh ủy", Regime.PARTY),
                        new Issuer("Ủy ban nhân dân tỉnh", Regime.STATE)),
                new Designation(null, null, "CTr", List.of("BTGDVTU", "UBND"), null),
                "Thử Nghiệm",
                null,
                new Kind("Chương trình", false),
                subject,
                Stamps.NONE);
        return OfficialDocument.begin(Regime.PARTY, java.time.LocalDate.EPOCH, head)
                .saying(List.of(Paragraph.of("Hai cơ quan thống nhất chương trình phối hợp với các nội dung sau.")))
                .signed(
                        List.of(
                                new Signature(Regime.PARTY, List.of(), "Trưởng ban", "Trần Thị Thanh Hương"),
                                new Signature(
                                        Regime.STATE,
                                        List.of(new Authority(Mark.TM, "Ủy ban nhân dân")),
                                        "Chủ tịch",
                                        "Lê Văn Phước")),
                        new Recipients(List.of("Các đơn vị trực thuộc"), "Văn phòng"));
    }

    public OutgoingId draft(Desk desk, OfficialDocument text, OrganisationId... to) {
        return draft(desk, text, null, to);
    }

    public OutgoingId draft(Desk desk, OfficialDocument text, @Nullable Reference source, OrganisationId... to) {
        return drafted(outgoing.draft(
                NewDraft.of(text, List.of(to), source).once(UUID.randomUUID()),
                clock.instant(),
                desk.writer().actor()));
    }

    /// A draft that another body issues too.
    public OutgoingId joint(Desk desk, OfficialDocument text, Person partner) {
        return drafted(outgoing.draft(
                NewDraft.of(text, List.of(), null).with(List.of(partner.organisation())),
                clock.instant(),
                desk.writer().actor()));
    }

    static OutgoingId drafted(Drafting drafting) {
        return switch (drafting) {
            case Drafting.Drafted(var id, var record) -> id;
            case Drafting.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    /// Checked by the clerk and approved by the leader.
    public OutgoingId approved(Desk desk, OutgoingId id) {
        succeed(approvals.check(
                id, version(desk, id), "", clock.instant(), desk.clerk().actor()));
        succeed(approvals.approve(
                id, version(desk, id), clock.instant(), desk.leader().actor()));
        return id;
    }

    public OutgoingId signed(Desk desk, OutgoingId id) {
        approved(desk, id);
        succeed(approvals.sign(
                id, version(desk, id), clock.instant(), desk.leader().actor()));
        return id;
    }

    public OutgoingId issued(Desk desk, OutgoingId id) {
        signed(desk, id);
        succeed(dispatch.numberAndIssue(
                id, version(desk, id), clock.instant(), desk.clerk().actor()));
        return id;
    }

    public int version(Desk desk, OutgoingId id) {
        return sheets.need(id, desk.writer().actor()).line().version();
    }

    private static void succeed(java.util.Optional<OutgoingRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
