package vn.phoihop.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@DisplayName("The way in")
class SignInPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    Person clerk;

    @BeforeEach
    void aClerk() {
        clerk = offices.aClerkOf("Sở Xây dựng");
    }

    @Test
    void isAskedOfWhoeverIsNotSignedIn() {
        var result = mvc.get().uri("/search?q=cầu đường").exchange();

        assertThat(result).hasStatus(303);
        assertThat(result)
                .hasHeader(
                        "Location",
                        "/sign-in?next=%2Fsearch%3Fq%3Dc%25E1%25BA%25A7u%2520%25C4%2591%25C6%25B0%25E1%25BB%259Dng");
    }

    @Test
    void leadsToThePageOneWantedToSee() {
        var result = signIn(clerk.userName(), clerk.password(), "/search?q=b%C3%A1o");

        assertThat(result).hasStatus(303);
        assertThat(result).hasHeader("Location", "/search?q=b%C3%A1o");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "\t//elsewhere.example",
                "///elsewhere.example",
                "elsewhere"
            })
    void leadsNowhereElse(String next) {
        assertThat(signIn(clerk.userName(), clerk.password(), next)).hasHeader("Location", "/begin");
    }

    @Test
    void isOpenToWhoeverKnowsTheirPassword() throws Exception {
        var session = cookie(signIn(clerk.userName(), clerk.password(), "/"));

        var home = page(mvc.get().uri("/").cookie(session).exchange());

        assertThat(home.select(".top-person").text()).contains(clerk.actor().name(), "Sở Xây dựng");
    }

    @Test
    void staysClosedWithAWrongPasswordAndSaysNotWhatWasWrong() throws Exception {
        var wrongPassword = signIn(clerk.userName(), "không phải thế này", "/");
        var nobody = signIn("khong.co.ai", "không phải thế này", "/");

        assertThat(wrongPassword).hasStatus(422);
        assertThat(nobody).hasStatus(422);
        assertThat(page(wrongPassword).select("#said").text()).isNotEmpty();
        assertThat(page(nobody).select("#said").text())
                .isEqualTo(page(wrongPassword).select("#said").text());
        assertThat(page(wrongPassword).select("#username").val()).isEqualTo(clerk.userName());
        assertThat(page(wrongPassword).select("#password").val()).isEmpty();
    }

    @Test
    void beginsASessionNobodyCanHavePrepared() {
        var prepared = cookie(mvc.get().uri("/sign-in").exchange());

        var result = mvc.post()
                .uri("/sign-in")
                .cookie(prepared)
                .with(csrf())
                .param("username", clerk.userName())
                .param("password", clerk.password())
                .exchange();

        assertThat(result).hasStatus(303);
        assertThat(cookie(result).getValue()).isNotEqualTo(prepared.getValue());
        assertThat(mvc.get().uri("/").cookie(prepared).exchange()).hasStatus(303);
    }

    @Test
    void isClosedAgainAfterSigningOut() {
        var session = cookie(signIn(clerk.userName(), clerk.password(), "/"));

        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf()).exchange())
                .hasStatus(303);

        assertThat(mvc.get().uri("/").cookie(session).exchange()).hasStatus(303);
    }

    @Test
    void tellsAPartOfAPageToGoToTheSignInPage() {
        var result = mvc.get()
                .uri("/search?q=x")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/search?q=y")
                .exchange();

        assertThat(result).hasStatus(401);
        assertThat(result).hasHeader("HX-Redirect", "/sign-in?next=%2Fsearch%3Fq%3Dy");
    }

    @Test
    void isNotOpenedWithoutTheTokenOfItsForm() {
        var result = mvc.post()
                .uri("/sign-in")
                .param("username", clerk.userName())
                .param("password", clerk.password())
                .exchange();

        assertThat(result).hasStatus(303);
        assertThat(result).hasHeader("Location", "/sign-in?expired");
    }

    @Test
    void writesTheMomentOfAClickOnlyWhenAMinuteWentBy() {
        var session = cookie(signIn(clerk.userName(), clerk.password(), "/"));
        mvc.get().uri("/account").cookie(session).exchange();
        var first = lastUsed();

        mvc.get().uri("/account").cookie(session).exchange();
        assertThat(lastUsed()).isEqualTo(first);

        jdbc.sql("update spring_session set last_access_time = last_access_time - 60000 where principal_name = :id")
                .param("id", clerk.actor().account().value().toString())
                .update();
        mvc.get().uri("/account").cookie(session).exchange();
        assertThat(lastUsed()).isGreaterThanOrEqualTo(first);
    }

    private long lastUsed() {
        return jdbc.sql("select last_access_time from spring_session where principal_name = :id")
                .param("id", clerk.actor().account().value().toString())
                .query(Long.class)
                .single();
    }

    private MvcTestResult signIn(String name, String password, String next) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("phoihop"), "no session");
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
