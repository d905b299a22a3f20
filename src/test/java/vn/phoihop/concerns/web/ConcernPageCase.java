package vn.phoihop.concerns.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.Statements;

/// An office that writes concerns down, and how its pages are read and sent.
abstract class ConcernPageCase {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Concerns concerns;

    @Autowired
    ConcernSheets sheets;

    @Autowired
    Organisations organisations;

    @Autowired
    Areas areas;

    @Autowired
    Offices offices;

    @Autowired
    Places places;

    @Autowired
    Statements statements;

    Person desk;
    Person head;
    OrganisationId department;
    AreaId commune;
    String communeName;

    @BeforeEach
    void aCommitteeAndACommune() {
        var committee = places.aCommittee();
        desk = offices.in(committee, Role.SPECIALIST);
        head = offices.in(committee, Role.LEADER);
        department = places.aDepartmentOf(committee, "Sở Xây dựng", "SXD");
        places.aDepartmentOf(committee, "Sở Tài chính", "STC");
        commune = places.aCommuneOf(organisations.need(committee).area());
        communeName = areas.need(commune).name();
    }

    /// Of several readings of the page: jobs in the background ask, too.
    int fewestStatements(String address) {
        return IntStream.range(0, 5)
                .map(time -> statements.during(() -> get(address, desk)))
                .min()
                .orElseThrow();
    }

    ConcernId given(String title) {
        return opened(title).id();
    }

    Opening.Opened opened(String title) {
        var fresh = NewConcern.of(Channel.HOTLINE, Field.INFRASTRUCTURE, title, "Kéo dài nhiều năm", commune);
        return (Opening.Opened) concerns.open(fresh, desk.actor());
    }

    Map<String, String> typed(String title, UUID form) {
        return Map.of(
                "form",
                form.toString(),
                "channel",
                "HOTLINE",
                "field",
                "INFRASTRUCTURE",
                "title",
                title,
                "facts",
                "Cứ mưa là ngập, trẻ em nghỉ học",
                "area",
                communeName);
    }

    Map<String, String> rated(ConcernId id) {
        var typed = new HashMap<String, String>();
        typed.put("version", String.valueOf(sheets.need(id, desk.actor()).line().version()));
        typed.put("confirmed", "true");
        var values = List.of("3", "1", "1", "1", "3", "0");
        for (var i = 0; i < 6; i++) {
            typed.put("value-" + "HPUVDT".charAt(i), values.get(i));
            typed.put("evidence-" + "HPUVDT".charAt(i), "Biên bản");
        }
        return typed;
    }

    MvcTestResult get(String address, Person who) {
        return mvc.get().uri(address).with(who.signedIn()).exchange();
    }

    MvcTestResult post(String address, Map<String, String> values, Person who) {
        return mvc.post()
                .uri(address)
                .with(who.signedIn())
                .with(csrf())
                .params(form(values))
                .exchange();
    }

    static org.springframework.util.MultiValueMap<String, String> form(Map<String, String> values) {
        var form = new org.springframework.util.LinkedMultiValueMap<String, String>();
        values.forEach(form::add);
        return form;
    }

    static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
