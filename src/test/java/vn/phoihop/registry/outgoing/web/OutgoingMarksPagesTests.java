package vn.phoihop.registry.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.registry.outgoing.Amendment;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.Drafts;
import vn.phoihop.registry.outgoing.Drafts.Desk;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.Outgoing.Revision;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

@ModuleTest
@Import(Drafts.class)
@DisplayName("A document that was issued and is not what it was")
class OutgoingMarksPagesTests {

    private static final String RESULT =
            "Đã tiếp nhận 45 kiến nghị, trong đó đã giải quyết xong 30 kiến nghị, còn lại 15 kiến nghị đang xem xét.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    Drafts drafts;

    @Autowired
    Outgoing outgoing;

    @Autowired
    Clock clock;

    private Desk desk;
    private Person receiver;
    private OutgoingId issued;

    @BeforeEach
    void oneIsIssued() {
        desk = drafts.aDesk("Sở Tư pháp");
        receiver = offices.aClerkOf("Sở Xây dựng");
        issued = drafts.issued(desk, drafts.draft(desk, Drafts.report("Bản đầu", RESULT), receiver.organisation()));
    }

    @Test
    void saysByWhichItWasReplaced() throws Exception {
        var next = amended(Amendment.REPLACES, Drafts.report("Bản đúng", RESULT));

        var page = page("/outgoing/" + issued, desk.writer());
        assertThat(page.select(".tags").text()).contains("Đã thay thế");
        assertThat(page.select("dl.facts").text()).contains("Được thay thế bởi").contains("02/BC-UBND");
        assertThat(page.select("dl.facts a[href=/outgoing/" + next + "]")).isNotEmpty();
        assertThat(page("/registry", desk.clerk()).select("main table").text()).contains("Đã được thay thế");
    }

    @Test
    void saysByWhichLetterItWasCorrected() throws Exception {
        amended(Amendment.CORRECTS, letter("đính chính Báo cáo số 01/BC-UBND"));

        var page = page("/outgoing/" + issued, desk.writer());
        assertThat(page.select(".tags").text()).contains("Đã đính chính");
        assertThat(page.select("dl.facts").text())
                .contains("Được đính chính bởi")
                .contains("UBND-KT");
        assertThat(page("/registry", desk.clerk()).select("main table").text()).contains("Đã đính chính");
    }

    @Test
    void showsTwoVersionsOfItsTextSideBySide() throws Exception {
        var id = drafts.draft(desk, Drafts.report("Hai bản", RESULT));
        outgoing.revise(
                id,
                drafts.version(desk, id),
                new Revision(DraftText.of(Drafts.report("Hai bản", RESULT.replace("45", "46"))), List.of(), List.of()),
                clock.instant(),
                desk.writer().actor());

        var page = page("/outgoing/" + id + "/compare?before=1&after=2", desk.writer());

        assertThat(page.select(".compare del").text()).contains("45");
        assertThat(page.select(".compare ins").text()).contains("46");
        assertThat(page.select("select#before option")).hasSize(2);
    }

    private OutgoingId amended(Amendment how, OfficialDocument text) {
        var fresh = NewDraft.of(text, List.of(receiver.organisation()), null);
        return switch (outgoing.amend(
                issued, how, fresh, clock.instant(), desk.writer().actor())) {
            case Drafting.Drafted(var id, var record) -> drafts.issued(desk, id);
            case Drafting.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    private static OfficialDocument letter(String subject) {
        var head = new Head(
                null,
                List.of(new Issuer("Ủy ban nhân dân tỉnh Thử Nghiệm", Regime.STATE)),
                new Designation(null, null, null, List.of("UBND"), "KT"),
                "Thử Nghiệm",
                null,
                new Kind("Công văn", true),
                subject,
                Stamps.NONE);
        return OfficialDocument.begin(Regime.STATE, LocalDate.EPOCH, head)
                .to(List.of("Sở Xây dựng"))
                .saying(List.of(Paragraph.of("Ủy ban nhân dân tỉnh đính chính nơi nhận của văn bản đã gửi.")))
                .signed(
                        List.of(new Signature(
                                Regime.STATE,
                                List.of(new Authority(Mark.TM, "Ủy ban nhân dân")),
                                "Chủ tịch",
                                "Lê Văn Phước")),
                        new Recipients(List.of("Như trên"), "VT"));
    }

    private Document page(String path, Person who) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(who.signedIn()).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
