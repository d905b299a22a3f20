package vn.phoihop.clarifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.FileErrand;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import({SettableTime.class, FileErrand.class})
@DisplayName("A clarification")
class ClarificationsModuleTests {

    /// The properties of ClaimReview at schema.org (with those of Review, CreativeWork and Thing) that may stand in
    /// ours.
    private static final Set<String> CLAIM_REVIEW = Set.of(
            "@context",
            "@type",
            "identifier",
            "url",
            "inLanguage",
            "claimReviewed",
            "itemReviewed",
            "reviewRating",
            "reviewBody",
            "datePublished",
            "dateModified",
            "version",
            "publisher",
            "citation");

    @Autowired
    Proposals proposals;

    @Autowired
    Drafts drafts;

    @Autowired
    Decisions decisions;

    @Autowired
    Clarifications clarifications;

    @Autowired
    PublicBoard board;

    @Autowired
    Organisations organisations;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Offices offices;

    @Autowired
    SettableTime time;

    @Autowired
    FileErrand errand;

    Person lead;
    Person leader;
    Person protection;
    Person speaker;
    Person outside;

    @BeforeEach
    void anOfficeAndAPartner() {
        time.is(SettableTime.MONDAY_AT_NINE);
        lead = offices.aSpecialistOf("Văn phòng UBND tỉnh");
        leader = lead.colleague(Role.LEADER);
        protection = lead.colleague(Role.DATA_PROTECTION_OFFICER);
        speaker = lead.colleague(Role.SPOKESPERSON);
        outside = offices.aLeaderOf("Ban Tuyên giáo và Dân vận");
    }

    private Instant now() {
        return time.instant();
    }

    private NewClarification fresh(String claim) {
        var area = areas.need(organisations.need(lead.organisation()).area());
        return new NewClarification(
                UUID.randomUUID(),
                claim,
                "Kế hoạch sắp xếp điểm trường",
                null,
                "Có danh sách cũ từ năm trước còn lan truyền",
                Topic.EDUCATION,
                new NewClarification.Place(area.code(), area.name()),
                false,
                null,
                List.of(outside.organisation()));
    }

    private ClarificationId proposed() {
        var fresh = fresh("Mọi điểm trường lẻ đóng cửa từ học kỳ II");
        return ((Proposals.Proposing.Proposed) proposals.propose(fresh, now(), lead.actor())).id();
    }

    private int version(ClarificationId id) {
        return clarifications.need(id, lead.actor()).line().version();
    }

    private ClarificationLine line(ClarificationId id) {
        return clarifications.need(id, lead.actor()).line();
    }

    private ClarificationId gathering() {
        var id = proposed();
        assertThat(proposals.open(id, version(id), now(), lead.actor())).isEmpty();
        var source = new Source(
                0, "Kế hoạch 12 của UBND tỉnh", "https://hoagiang.example/kh12", LocalDate.of(2026, 10, 1), null);
        assertThat(drafts.cite(id, version(id), source, now(), lead.actor())).isEmpty();
        return id;
    }

    private ClarificationId checked() {
        var id = gathering();
        assertThat(drafts.draft(
                        id,
                        version(id),
                        "Bốn điểm trường có dưới 20 học sinh được sáp nhập.",
                        "Các điểm trường khác vẫn mở.",
                        now(),
                        lead.actor()))
                .isEmpty();
        assertThat(drafts.check(id, version(id), true, now(), protection.actor()))
                .isEmpty();
        return id;
    }

    private ClarificationId published() {
        var id = checked();
        assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), leader.actor()))
                .isEmpty();
        assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), outside.actor()))
                .isEmpty();
        assertThat(decisions.publish(id, version(id), now(), speaker.actor())).isEmpty();
        return id;
    }

    @Test
    void hasItsEvidenceBesideItLetOutByALeaderFromOutside() {
        var id = published();
        var place = new PublicFiles.Place(PublicKind.CLARIFICATION, id.value());

        errand.letOut(place, "can-cu.txt", lead, List.of(lead, leader, speaker), outside);

        assertThat(clarifications.need(id, lead.actor()).papers().history())
                .extracting(ClarificationSheet.Told::act)
                .contains("FILE_BROUGHT", "FILE_COVERED", "FILE_PUBLISHED");
        errand.takeBack(place, "can-cu.txt", leader);
    }

    private Refusal refusal(String claim) {
        return ((Proposals.Proposing.Refused) proposals.propose(fresh(claim), now(), lead.actor())).why();
    }

    @Test
    void isASentenceWithoutAPersonAnAccountAPostOrALabel() {
        assertThat(refusal("Anh Nguyễn Văn Bình nói dự án dừng")).isEqualTo(Refusal.PERSONAL_DATA);
        assertThat(refusal("Theo @nguoidan123 dự án dừng")).isEqualTo(Refusal.PRIVATE_POST);
        assertThat(refusal("Theo facebook.com/abc dự án dừng")).isEqualTo(Refusal.PRIVATE_POST);
        assertThat(refusal("Luận điệu xuyên tạc về dự án")).isEqualTo(Refusal.LABEL);
    }

    @Test
    void isDeclinedByAReasonOfTheListAndTakenUpAgainOnAppeal() {
        var id = proposed();

        assertThat(proposals.decline(id, version(id), DeclineReason.OPINION, "Là ý kiến cá nhân", now(), lead.actor()))
                .isEmpty();
        assertThat(line(id).state()).isEqualTo(State.DECLINED);
        assertThat(clarifications.need(id, lead.actor()).clocks()).hasSize(1);
    }

    @Test
    void isDraftedOnOfficialSourcesOnly() {
        var id = proposed();
        proposals.open(id, version(id), now(), lead.actor());

        assertThat(drafts.draft(id, version(id), "", "Không đúng.", now(), lead.actor()))
                .contains(Refusal.SOURCE_MISSING);
        var nowhere = new Source(0, "Nghe nói", "", LocalDate.of(2026, 11, 1), null);
        assertThat(drafts.cite(id, version(id), nowhere, now(), lead.actor())).contains(Refusal.SOURCE_MISSING);
    }

    @Test
    void isCheckedForLawAndPersonalDataBeforeItIsApproved() {
        var id = gathering();
        drafts.draft(id, version(id), "Bốn điểm sáp nhập.", "Các điểm khác vẫn mở.", now(), lead.actor());

        assertThat(drafts.check(id, version(id), false, now(), protection.actor()))
                .contains(Refusal.NOT_YET_JUDGED);
        assertThat(decisions.approve(id, version(id), ClaimRating.INACCURATE, now(), leader.actor()))
                .contains(Refusal.NOT_NOW);
        assertThat(drafts.check(id, version(id), true, now(), protection.actor()))
                .isEmpty();
    }

    @Test
    void isApprovedByTwoOneOfThemOutsideWithTheSameRating() {
        var id = checked();
        var colleague = leader.colleague(Role.LEADER);
        decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), leader.actor());

        assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), leader.actor()))
                .contains(Refusal.SAME_PERSON);
        assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), colleague.actor()))
                .contains(Refusal.OUTSIDER_MISSING);
        assertThat(decisions.approve(id, version(id), ClaimRating.INACCURATE, now(), outside.actor()))
                .contains(Refusal.NOT_THE_SAME);
        assertThat(line(id).state()).isEqualTo(State.CHECKED);
        assertThat(decisions.approve(id, version(id), ClaimRating.LACKS_CONTEXT, now(), outside.actor()))
                .isEmpty();
        assertThat(line(id).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void isPublishedAsAValidClaimReviewWithoutAuthorOrAppearance() throws Exception {
        var id = published();

        var number = line(id).number().toString();
        assertThat(board.isShown(PublicKind.CLARIFICATION, number)).isTrue();
        var review = JsonMapper.builder().build().readTree(structuredData(number));
        assertThat(review.propertyNames()).isSubsetOf(CLAIM_REVIEW);
        assertThat(review.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.get("claimReviewed").asString()).isEqualTo("Mọi điểm trường lẻ đóng cửa từ học kỳ II");
        assertThat(review.get("itemReviewed").get("@type").asString()).isEqualTo("Claim");
        var rating = review.get("reviewRating");
        assertThat(rating.get("@type").asString()).isEqualTo("Rating");
        assertThat(rating.get("ratingValue").asInt())
                .isBetween(
                        rating.get("worstRating").asInt(),
                        rating.get("bestRating").asInt());
        assertThat(rating.get("alternateName").asString()).isEqualTo("Thiếu bối cảnh");
        assertThat(LocalDate.parse(review.get("datePublished").asString())).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(review.get("citation").get(0).get("@type").asString()).isEqualTo("CreativeWork");
        assertThat(everyName(review)).doesNotContain("author", "appearance", "creator", "sameAs", "image");
    }

    private static Set<String> everyName(JsonNode node) {
        var names = new java.util.TreeSet<String>(node.propertyNames());
        node.forEach(child -> names.addAll(everyName(child)));
        return names;
    }

    private String structuredData(String number) {
        return jdbc.sql("""
                select content ->> 'structuredData' as structured_data
                  from publicsite.entry
                 where kind = 'CLARIFICATION'
                   and number = :number
                """)
                .param("number", number)
                .query((row, n) -> row.getString("structured_data"))
                .single();
    }

    @Test
    void leadsToAConcernWhenTheClaimIsRightAndCountsAmongThoseThatWere() {
        var id = gathering();
        var before = clarifications.share(lead.actor());

        assertThat(decisions.findRight(
                        id, version(id), Follow.CONCERN, "Ba điểm trường đã đóng cửa.", now(), lead.actor()))
                .isEmpty();
        assertThat(line(id).state()).isEqualTo(State.EVIDENCE);
        assertThat(decisions.findRight(
                        id, version(id), Follow.CONCERN, "Ba điểm trường đã đóng cửa.", now(), lead.actor()))
                .contains(Refusal.SAME_PERSON);
        assertThat(decisions.findRight(
                        id, version(id), Follow.CONCERN, "Ba điểm trường đã đóng cửa.", now(), leader.actor()))
                .isEmpty();

        var outcome = Optional.ofNullable(line(id).outcome()).orElseThrow();
        assertThat(line(id).state()).isEqualTo(State.CLAIM_RIGHT);
        assertThat(outcome.kind()).isEqualTo("concerns");
        assertThat(clarifications.share(lead.actor()).right()).isEqualTo(before.right() + 1);
    }

    @Test
    void isContestedByAnyoneWithoutSayingWho() {
        var id = published();
        var number = line(id).number();
        var form = UUID.randomUUID();

        assertThat(proposals.contest(number, "Anh Lê Văn Tám, 0912345678, nói khác", "", form))
                .contains(Refusal.PERSONAL_DATA);
        assertThat(proposals.contest(number, "Điểm trường thôn 3 cũng đã đóng", "", form))
                .isEmpty();
        assertThat(proposals.contest(number, "Điểm trường thôn 3 cũng đã đóng", "", form))
                .isEmpty();

        var sheet = clarifications.need(id, lead.actor());
        assertThat(sheet.line().state()).isEqualTo(State.EVIDENCE);
        assertThat(sheet.line().isContested()).isTrue();
        assertThat(sheet.papers().contests()).hasSize(1);
    }

    @Test
    void isCorrectedByTwoBesideTheOriginalAndWithdrawnWithTheReasonOnItsPage() {
        var id = published();
        var correction = new Decisions.Correction(
                ClaimRating.INACCURATE, "Năm điểm trường sáp nhập.", "Các điểm khác vẫn mở.", "Bổ sung một điểm");
        assertThat(decisions.correct(id, version(id), correction, now(), leader.actor()))
                .isEmpty();
        assertThat(decisions.correct(id, version(id), correction, now(), outside.actor()))
                .isEmpty();

        var editions = clarifications.need(id, lead.actor()).papers().editions();
        assertThat(editions)
                .extracting(Edition::rating)
                .containsExactly(ClaimRating.LACKS_CONTEXT, ClaimRating.INACCURATE);
        assertThat(editions).allMatch(edition -> edition.publishedAt() != null);

        var why = WithdrawReason.POLICY_REPLACED;
        assertThat(decisions.withdraw(id, version(id), why, "Kế hoạch mới đã ban hành", now(), outside.actor()))
                .isEmpty();
        assertThat(decisions.withdraw(id, version(id), why, "Kế hoạch mới đã ban hành", now(), leader.actor()))
                .isEmpty();
        assertThat(line(id).publication()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(board.isShown(PublicKind.CLARIFICATION, line(id).number().toString()))
                .isTrue();
    }
}
