package vn.phoihop.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Unreadable;
import vn.phoihop.registry.Documents.Numbered;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.registry.numbering.Term;
import vn.phoihop.registry.symbols.PartialDate;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Papers.class)
@DisplayName("The register")
class RegistryModuleTests {

    @Autowired
    Offices offices;

    @Autowired
    Papers papers;

    @Autowired
    Intake intake;

    @Autowired
    Documents documents;

    @Autowired
    Register register;

    @Autowired
    Sheets sheets;

    @Autowired
    Books books;

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsWhatArrivesAndKeepsItForTheClerk() {
        var clerk = offices.aClerkOf("Ban Tuyên giáo và Dân vận Tỉnh ủy");

        var id = papers.drop(
                "bao-cao.txt",
                Papers.report("726", "BC-UBND", "Kết quả công tác phối hợp năm 2026"),
                Direction.INCOMING,
                clerk);

        var sheet = sheets.need(id, clerk.actor());
        assertThat(sheet.status()).isEqualTo(DocumentStatus.TO_COMPLETE);
        assertThat(sheet.head().printedNumber()).isEqualTo("726/BC-UBND");
        assertThat(sheet.head().dated().iso()).isEqualTo("2026-10-15");
        assertThat(sheet.history()).extracting(DocumentSheet.Told::act).containsExactly("RECEIVED");
    }

    @Test
    void keepsTheFileAsItCameAndOnlyOnce() throws IOException {
        var clerk = offices.aClerkOf("Văn phòng Tỉnh ủy");
        var text = Papers.report("11", "BC-UBND", "Một tệp, một lần");

        var first = papers.drop("a.txt", text, Direction.INCOMING, clerk);
        var again = papers.drop("b.txt", text, Direction.INCOMING, clerk);

        assertThat(again).isEqualTo(first);
        var file = sheets.files(first, clerk.actor()).getFirst();
        var bytes = new ByteArrayOutputStream();
        files.copy(documents.open(first, file.sha256(), clerk.actor()), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void numbersArrivalsOneAfterTheOther() {
        var clerk = offices.aClerkOf("Sở Tư pháp");

        assertThat(register(
                        papers.drop("1.txt", Papers.report("1", "BC-UBND", "Một"), Direction.INCOMING, clerk), clerk))
                .isEmpty();
        var second = papers.drop("2.txt", Papers.report("2", "BC-UBND", "Hai"), Direction.INCOMING, clerk);
        assertThat(register(second, clerk)).isEmpty();

        assertThat(sheets.need(second, clerk.actor()).ordinal()).isEqualTo(2);
        assertThat(register(second, clerk)).contains(Refusal.ALREADY_REGISTERED);
    }

    @Test
    void givesAnOutgoingDocumentTheNextNumberOfItsType() {
        var clerk = offices.aClerkOf("UBND tỉnh Hòa Giang");
        var id = papers.drop("di.txt", Papers.report("", "BC-UBND", "Văn bản đi"), Direction.OUTGOING, clerk);
        var sheet = sheets.need(id, clerk.actor());

        assertThat(documents.register(
                        id,
                        sheet.version(),
                        head(sheet, Regime.STATE, ""),
                        sheet.handling(),
                        Numbered.NEXT,
                        clerk.actor()))
                .isEmpty();

        assertThat(sheets.need(id, clerk.actor()).head().printedNumber()).isEqualTo("01/BC-UBND");
    }

    @Test
    void asksForATermBeforeItNumbersForTheParty() {
        var clerk = offices.aClerkOf("Tỉnh ủy Hòa Giang");
        var id = papers.drop("dang.txt", Papers.report("", "BC/TU", "Văn bản Đảng"), Direction.OUTGOING, clerk);
        var sheet = sheets.need(id, clerk.actor());

        assertThat(documents.register(
                        id,
                        sheet.version(),
                        head(sheet, Regime.PARTY, ""),
                        sheet.handling(),
                        Numbered.NEXT,
                        clerk.actor()))
                .contains(Refusal.NO_TERM);

        books.addTerm(new Term("2025-2030", LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1)), clerk.actor());
        var again = sheets.need(id, clerk.actor());
        assertThat(documents.register(
                        id, again.version(), again.head(), again.handling(), Numbered.NEXT, clerk.actor()))
                .isEmpty();
        assertThat(sheets.need(id, clerk.actor()).head().number()).isEqualTo("01");
    }

    @Test
    void takesTheNumberADocumentHasFromPaper() {
        var clerk = offices.aClerkOf("UBND xã Bình An");
        var id = papers.drop("cu.txt", Papers.report("412", "BC-UBND", "Đã đánh số"), Direction.OUTGOING, clerk);
        var other = papers.drop("cu2.txt", Papers.report("412", "BC-UBND", "Trùng số"), Direction.OUTGOING, clerk);

        assertThat(given(id, 412, clerk)).isEmpty();
        assertThat(given(other, 412, clerk)).contains(Refusal.NUMBER_TAKEN);
        assertThat(given(other, 411, clerk)).isEmpty();
    }

    @Test
    void warnsOfADocumentItHasAlready() {
        var clerk = offices.aClerkOf("Sở Nội vụ");
        register(papers.drop("1.txt", Papers.report("9", "BC-UBND", "Lần một"), Direction.INCOMING, clerk), clerk);
        var twin = papers.drop("2.txt", Papers.report("09", "BC-UBND", "Lần hai"), Direction.INCOMING, clerk);

        assertThat(register(twin, clerk)).contains(Refusal.DUPLICATE);

        var sheet = sheets.need(twin, clerk.actor());
        assertThat(sheet.twins()).hasSize(1);
        assertThat(documents.register(
                        twin,
                        sheet.version(),
                        sheet.head(),
                        sheet.handling(),
                        new Numbered(Optional.empty(), true),
                        clerk.actor()))
                .isEmpty();
    }

    @Test
    void doesNotLetTwoClerksOverwriteEachOther() {
        var clerk = offices.aClerkOf("Sở Y tế");
        var id = papers.drop("1.txt", Papers.report("5", "BC-UBND", "Hai người"), Direction.INCOMING, clerk);
        var seen = sheets.need(id, clerk.actor());
        documents.correct(id, seen.version(), head(seen, Regime.STATE, "6"), seen.handling(), clerk.actor());

        assertThatThrownBy(() -> documents.correct(
                        id, seen.version(), head(seen, Regime.STATE, "7"), seen.handling(), clerk.actor()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(sheets.need(id, clerk.actor()).head().number()).isEqualTo("6");
    }

    @Test
    void isForItsOwnOrganisationAndThoseItIsSharedWith() {
        var clerk = offices.aClerkOf("Sở Xây dựng");
        var other = offices.aClerkOf("Sở Công Thương");
        var id = papers.drop(
                "1.txt", Papers.report("31", "BC-UBND", "Của riêng sở xây dựng"), Direction.INCOMING, clerk);
        assertThatThrownBy(() -> sheets.need(id, other.actor())).isInstanceOf(NotThere.class);
        assertThat(found("cua rieng so xay dung", other)).isEmpty();

        var sheet = sheets.need(id, clerk.actor());
        documents.share(id, sheet.version(), List.of(other.organisation()), clerk.actor());

        assertThat(found("cua rieng so xay dung", other)).containsExactly(id);
        assertThat(sheets.need(id, other.actor()).mayChange()).isFalse();
        assertThat(documents.correct(id, sheet.version() + 1, sheet.head(), sheet.handling(), other.actor()))
                .contains(Refusal.NOT_THE_CLERK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"726/BC-UBND", "726 bc ubnd", "Số: 726 - BC - UBND", "so 726/bc-ubnd"})
    void findsADocumentByItsNumberInAnySpelling(String typed) {
        var clerk = offices.aClerkOf("Sở Tài chính");
        var itself = papers.drop("1.txt", Papers.report("726", "BC-UBND", "Chính nó"), Direction.INCOMING, clerk);

        assertThat(found(typed, clerk)).first().isEqualTo(itself);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "238-QĐ/TW",
                "238 QD TW",
                "so 238-qđ/tw",
                "van de noi com",
                "VẤN ĐỀ NỔI CỘM",
                "Ủy ban",
                "uỷ ban",
                "u\u0309y ban nhân dân"
            })
    void findsWhatIsSaidOrCitedWithOrWithoutDiacritics(String typed) {
        var clerk = offices.aClerkOf("Sở Văn hóa");
        var id = papers.drop("1.txt", Papers.report("3", "BC-UBND", "Tìm được"), Direction.INCOMING, clerk);

        var lines =
                register.list(RegisterFilter.words(typed), null, clerk.actor()).lines();

        assertThat(lines).extracting(DocumentLine::id).containsExactly(id);
        assertThat(lines.getFirst().excerpt().pieces()).anyMatch(piece -> piece.hit());
    }

    @Test
    void putsTheDocumentItselfBeforeThoseThatCiteIt() {
        var clerk = offices.aClerkOf("Ban Dân vận");
        var citing = papers.drop("1.txt", Papers.report("1", "BC-UBND", "Dẫn văn bản"), Direction.INCOMING, clerk);
        var itself = papers.drop("2.txt", Papers.report("x", "y", "Quy chế"), Direction.INCOMING, clerk);
        var sheet = sheets.need(itself, clerk.actor());
        documents.correct(
                itself,
                sheet.version(),
                new DocumentHead(
                        Regime.PARTY,
                        "QUYẾT ĐỊNH",
                        "238",
                        "QĐ/TW",
                        "Ban Bí thư",
                        "Hà Nội",
                        new PartialDate("2020-09-30"),
                        "Quy chế phối hợp",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        ""),
                sheet.handling(),
                clerk.actor());

        assertThat(found("238 qd tw", clerk)).containsExactly(itself, citing);
    }

    @Test
    void linksACitationToADocumentThatComesLater() {
        var clerk = offices.aClerkOf("Văn phòng HĐND");
        var citing = papers.drop("1.txt", Papers.report("4", "BC-UBND", "Đến trước"), Direction.INCOMING, clerk);
        assertThat(sheets.need(citing, clerk.actor()).links()).isEmpty();

        var cited = papers.drop("2.txt", "Quy chế, văn bản đến sau.", Direction.INCOMING, clerk);
        correct(cited, "238", "QĐ/TW", "2020-09-30", clerk);

        var link = sheets.need(citing, clerk.actor()).links().getFirst();
        assertThat(link.target().id()).isEqualTo(cited);
        assertThat(link.kind()).isEqualTo(RelationKind.IMPLEMENTS);
        assertThat(link.confirmed()).isFalse();
        documents.relate(citing, cited, RelationKind.LEGAL_BASIS, clerk.actor());
        assertThat(sheets.need(cited, clerk.actor()).links()).singleElement().satisfies(seen -> {
            assertThat(seen.confirmed()).isTrue();
            assertThat(seen.outgoing()).isFalse();
            assertThat(seen.kind()).isEqualTo(RelationKind.LEGAL_BASIS);
        });
        assertThat(sheets.around(citing, clerk.actor()).arrows()).anyMatch(arrow -> arrow.confirmed());
    }

    @Test
    void proposesNothingThatWasDismissedOrIsOfAnotherYear() {
        var clerk = offices.aClerkOf("Mặt trận Tổ quốc");
        var citing = papers.drop("1.txt", Papers.report("4", "BC-UBND", "Viện dẫn"), Direction.INCOMING, clerk);
        var other = papers.drop("2.txt", "Quy chế của năm khác.", Direction.INCOMING, clerk);
        correct(other, "238", "QĐ/TW", "2019-01-01", clerk);
        assertThat(sheets.need(citing, clerk.actor()).links()).isEmpty();

        correct(other, "238", "QĐ/TW", "2020-09-30", clerk);
        documents.dismiss(citing, other, RelationKind.IMPLEMENTS, clerk.actor());

        assertThat(sheets.need(citing, clerk.actor()).links()).isEmpty();
    }

    @Test
    void refusesSecretContentBeforeAnythingIsKept() {
        var clerk = offices.aClerkOf("Công an tỉnh");
        var stamped = "TỐI MẬT\n\n" + Papers.report("1", "BC-UBND", "Không được lưu");

        assertThat(receive("a.txt", stamped, clerk)).isEqualTo(new Answer.Refused(Refusal.SECRET));
        assertThat(receive("TUYET MAT.txt", "Nội dung thường", clerk))
                .isEqualTo(new Answer.Refused(Refusal.SECRET_NAME));

        assertThat(register.counts(RegisterFilter.ALL, clerk.actor()).total()).isZero();
        assertThat(jdbc.sql("select channel from registry.secret_refusal where organisation_id = :id")
                        .param("id", clerk.organisation().value())
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("FILE", "FILE");
        assertThat(jdbc.sql("select count(*) from registry.file where sha256 = :sha")
                        .param("sha", StoredFiles.sha256(stamped.getBytes(StandardCharsets.UTF_8)))
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void refusesAStampThatIsTyped() {
        var clerk = offices.aClerkOf("Bộ chỉ huy quân sự");
        var id = papers.drop("1.txt", Papers.report("1", "BC-UBND", "Thường"), Direction.INCOMING, clerk);
        var sheet = sheets.need(id, clerk.actor());
        var handling = new Handling(Urgency.NORMAL, false, null, null, null, null, "", "Độ mật: Tối mật");

        assertThat(documents.correct(id, sheet.version(), sheet.head(), handling, clerk.actor()))
                .contains(Refusal.SECRET_WORDS);
        assertThat(sheets.need(id, clerk.actor()).handling().note()).isEmpty();
    }

    @Test
    void saysWhyAFileIsNotTakenIn() {
        var clerk = offices.aClerkOf("Sở Giáo dục");

        assertThat(intake.receive("rong.txt", new byte[0], "", Direction.INCOMING, clerk.actor()))
                .isEqualTo(new Answer.Refused(Refusal.EMPTY));
        assertThat(receive("hong.pdf", "%PDF-1.7 rồi hỏng", clerk)).isInstanceOf(Answer.NotRead.class);
        assertThat(receive("gia.docx", "MZ\u0090\u0000\u0003 đây là chương trình", clerk))
                .isInstanceOfSatisfying(
                        Answer.NotRead.class,
                        no -> assertThat(no.why())
                                .isIn(Unreadable.DISGUISED, Unreadable.BROKEN, Unreadable.NOT_A_DOCUMENT));
        assertThat(intake.receive(
                        "a.txt",
                        new byte[] {65},
                        "",
                        Direction.INCOMING,
                        clerk.colleague(Role.SPECIALIST).actor()))
                .isEqualTo(new Answer.Refused(Refusal.NOT_THE_CLERK));
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeating() {
        var clerk = offices.aClerkOf("Sở Khoa học");
        for (int i = 1; i <= 7; i++) {
            papers.drop(i + ".txt", Papers.report("" + i, "BC-UBND", "Văn bản thứ " + i), Direction.INCOMING, clerk);
        }

        for (var filter : List.of(RegisterFilter.ALL, RegisterFilter.words("van de noi com"))) {
            var first = register.list(filter, null, clerk.actor(), 3);
            var second = register.list(filter, first.next(), clerk.actor(), 3);
            var third = register.list(filter, second.next(), clerk.actor(), 3);
            assertThat(third.next()).isNull();
            assertThat(List.of(first, second, third).stream().flatMap(slice -> slice.lines().stream()))
                    .extracting(DocumentLine::id)
                    .hasSize(7)
                    .doesNotHaveDuplicates();
        }
        assertThat(register.counts(RegisterFilter.words("noi com"), clerk.actor())
                        .total())
                .isEqualTo(7);
    }

    private List<DocumentId> found(String words, Person by) {
        return register.list(RegisterFilter.words(words), null, by.actor()).lines().stream()
                .map(DocumentLine::id)
                .toList();
    }

    private Answer receive(String name, String text, Person clerk) {
        return intake.receive(name, text.getBytes(StandardCharsets.UTF_8), "", Direction.INCOMING, clerk.actor());
    }

    private Optional<Refusal> register(DocumentId id, Person clerk) {
        var sheet = sheets.need(id, clerk.actor());
        return documents.register(id, sheet.version(), complete(sheet), sheet.handling(), Numbered.NEXT, clerk.actor());
    }

    private Optional<Refusal> given(DocumentId id, int number, Person clerk) {
        var sheet = sheets.need(id, clerk.actor());
        return documents.register(
                id,
                sheet.version(),
                head(sheet, Regime.STATE, "" + number),
                sheet.handling(),
                new Numbered(Optional.of(number), true),
                clerk.actor());
    }

    private void correct(DocumentId id, String number, String symbol, String date, Person clerk) {
        var sheet = sheets.need(id, clerk.actor());
        documents.correct(
                id,
                sheet.version(),
                new DocumentHead(
                        Regime.PARTY,
                        "QUYẾT ĐỊNH",
                        number,
                        symbol,
                        "Ban Bí thư",
                        "Hà Nội",
                        new PartialDate(date),
                        "Quy chế",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        ""),
                sheet.handling(),
                clerk.actor());
    }

    /// The head with what the reader may have left open.
    private static DocumentHead complete(DocumentSheet sheet) {
        var read = sheet.head();
        return new DocumentHead(
                read.regime(),
                read.type(),
                read.number(),
                read.symbol(),
                "UBND tỉnh Hòa Giang",
                read.place(),
                read.dated(),
                read.subject().isEmpty() ? "Chưa rõ" : read.subject(),
                read.addressees(),
                read.recipients(),
                read.authority(),
                read.signerTitle(),
                read.signer());
    }

    private static DocumentHead head(DocumentSheet sheet, Regime regime, String number) {
        var read = complete(sheet);
        return new DocumentHead(
                regime,
                "BÁO CÁO",
                number,
                read.symbol(),
                read.issuer(),
                read.place(),
                read.dated(),
                read.subject(),
                read.addressees(),
                read.recipients(),
                read.authority(),
                read.signerTitle(),
                read.signer());
    }
}
