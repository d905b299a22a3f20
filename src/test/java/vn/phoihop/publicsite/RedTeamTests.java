package vn.phoihop.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.publicsite.PublicEntries.MONDAY;
import static vn.phoihop.publicsite.PublicEntries.concern;
import static vn.phoihop.publicsite.PublicEntries.promise;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.SettableTime;

/// The attempts of the red team that come in by the public page.
@ModuleTest
@Import(SettableTime.class)
@TestPropertySource(properties = "phoihop.public.per-minute=0")
@DisplayName("Red team at the public page")
class RedTeamTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublicBoard board;

    @Autowired
    PublicFigures figures;

    @Autowired
    Offices offices;

    /// T14: what was taken down does not come out by any door: page, list, search, data, feed, Open311, promise,
    /// filter, count, file.
    @TestFactory
    Stream<DynamicTest> findsNothingOfWhatWasTakenDown() {
        var word = "kín" + UUID.randomUUID().toString().substring(0, 8);
        var office = offices.establish("Sở Xây dựng");
        var entry = concern(office, "Việc " + word)
                .about(word)
                .withPromises(List.of(promise(office, MONDAY.plusDays(4), PublicPromise.State.OPEN)))
                .saying(word);
        board.publish(entry);
        board.attach(entry.kind(), entry.number(), word + ".txt", word.getBytes(StandardCharsets.UTF_8), List.of());
        figures.make();
        var address = PublicAddress.of(entry.kind(), entry.number());
        assertThat(said(address)).contains(word);
        assertThat(said("/public/entries")).contains(word);
        assertThat(said(address + "/files/" + word + ".txt")).contains(word);
        board.withdraw(entry.kind(), entry.number(), WithdrawalReason.PERSONAL_DATA);
        figures.make();

        return Stream.of(
                        address,
                        address + "/files/" + word + ".txt",
                        "/public",
                        "/public/entries",
                        "/public/entries?q=" + word,
                        "/public/entries?q=" + entry.number(),
                        "/public/entries?organisation=" + office.value(),
                        "/public/promises",
                        "/public/figures",
                        "/public/log",
                        "/public/feed.atom",
                        "/public/data/entries.json?organisation=" + office.value(),
                        "/public/data/entries.csv?organisation=" + office.value(),
                        "/public/data/promises.json",
                        "/public/data/promises.csv",
                        "/public/data/figures.json",
                        "/public/open311/v2/services.json",
                        "/public/open311/v2/services.xml",
                        "/public/open311/v2/requests.json",
                        "/public/open311/v2/requests/" + address.substring(address.lastIndexOf('/') + 1) + ".json")
                .map(door -> DynamicTest.dynamicTest(
                        door,
                        () -> assertThat(said(door).replaceAll("value=\"[^\"]*\"", ""))
                                .doesNotContain(word)));
    }

    /// T2, T5, T9: nothing outside the house answers a question about reporters, ranks, or times of day, whoever asks.
    @TestFactory
    Stream<DynamicTest> givesNoOrderAndNoReporter() {
        var officer = offices.in(offices.establish("Sở Nội vụ"), Role.ADMINISTRATOR);
        return Stream.of(
                        "/public/data/entries.json?sort=count",
                        "/public/data/entries.json?order=reports",
                        "/public/data/entries.json?reporter=0900000001",
                        "/public/data/entries.json?phone=0900000001",
                        "/public/open311/v2/requests.json?email=a@example.com",
                        "/public/figures?sort=desc")
                .map(question -> DynamicTest.dynamicTest(question, () -> {
                    var plain = question.substring(0, question.indexOf('?'));
                    assertThat(said(question)).isEqualTo(said(plain));
                    assertThat(mvc.get()
                                    .uri(URI.create(question))
                                    .with(officer.signedIn())
                                    .exchange())
                            .bodyText()
                            .isEqualTo(mvc.get()
                                    .uri(URI.create(plain))
                                    .exchange()
                                    .getResponse()
                                    .getContentAsString(StandardCharsets.UTF_8));
                }));
    }

    private String said(String address) {
        var answer = mvc.get()
                .uri(URI.create(URI.create(address).toASCIIString()))
                .exchange()
                .getResponse();
        try {
            return answer.getHeaderNames().stream()
                            .map(name -> answer.getHeaders(name).toString())
                            .reduce("", String::concat)
                            .replaceAll("http\\S+", "")
                    + answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
