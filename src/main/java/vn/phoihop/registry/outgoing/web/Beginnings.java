package vn.phoihop.registry.outgoing.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.registry.outgoing.OutgoingLine;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;

/// What a new draft begins with: the head of the organisation that issues it, in the form of its side.
@Component
class Beginnings {

    private static final List<Branch> PARTY = List.of(Branch.PARTY_COMMITTEE, Branch.ADVISORY_BOARD);

    private final Organisations organisations;
    private final OutgoingSheets sheets;
    private final List<KindOfDocument> kinds = read();
    private final Properties printed = words();

    Beginnings(Organisations organisations, OutgoingSheets sheets) {
        this.organisations = organisations;
        this.sheets = sheets;
    }

    List<KindOfDocument> kinds() {
        return kinds;
    }

    /// The kind of this name; a letter when there is none.
    KindOfDocument kind(String name) {
        return kinds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(kinds.getFirst());
    }

    KindOfDocument letter() {
        return kinds.getFirst();
    }

    /// The subject of a letter that corrects this document: `đính chính Báo cáo số 12/BC-UBND`.
    String correcting(OutgoingLine old) {
        return printed.getProperty("correcting", "").formatted(old.type(), old.number());
    }

    DraftText of(KindOfDocument kind, List<OrganisationId> parties, Actor actor) {
        var own = organisations.need(actor.organisation());
        var others = parties.stream().map(organisations::need).toList();
        var regime = others.isEmpty() ? side(own) : Regime.PARTY;
        var all = new ArrayList<>(List.of(own));
        all.addAll(others);
        boolean stateLetter = kind.isLetter() && regime == Regime.STATE;
        var above = others.isEmpty() ? superior(own) : null;
        var head = new Head(
                above == null ? null : name(above, null),
                all.stream()
                        .map(each -> new Issuer(name(each, above), side(each)))
                        .toList(),
                designation(stateLetter ? null : kind.code(), all),
                place(own),
                null,
                new Head.Kind(kind.name(), kind.isLetter()),
                "",
                Head.Stamps.NONE);
        var signatures = all.stream()
                .map(each -> new Signature(side(each), List.of(), "", null))
                .toList();
        return new DraftText(
                regime, head, List.of(), null, List.of(), "", signatures, Recipients.NONE, List.of(), null);
    }

    private static Designation designation(@Nullable String code, List<OrganisationLine> issuers) {
        var abbreviations = issuers.stream()
                .map(OrganisationLine::abbreviation)
                .filter(each -> !each.isEmpty())
                .toList();
        return new Designation(null, null, code, abbreviations, null);
    }

    private static Regime side(OrganisationLine organisation) {
        return PARTY.contains(organisation.branch()) ? Regime.PARTY : Regime.STATE;
    }

    /// Departments and boards stand under the body they work for; committees and councils under nobody.
    private @Nullable OrganisationLine superior(OrganisationLine own) {
        return isBelow(own) ? organisations.parent(own.id(), sheets.today()).orElse(null) : null;
    }

    private static boolean isBelow(OrganisationLine own) {
        return own.branch() == Branch.DEPARTMENT || own.branch() == Branch.ADVISORY_BOARD;
    }

    /// Under the body above without that body’s name and area, alone with the area.
    private static String name(OrganisationLine own, @Nullable OrganisationLine above) {
        if (above == null) {
            return ends(own.name(), own.areaName()) || own.areaName().isEmpty()
                    ? own.name()
                    : own.name() + " " + own.areaName();
        }
        return without(without(own.name(), above.name()), own.areaName());
    }

    private static boolean ends(String name, String tail) {
        return name.toLowerCase(Locale.ROOT).endsWith(tail.toLowerCase(Locale.ROOT));
    }

    private static String without(String name, String tail) {
        return ends(name, " " + tail) && !tail.isEmpty() ? name.substring(0, name.length() - tail.length() - 1) : name;
    }

    /// The place documents are dated at: the area without the word for what it is.
    private static String place(OrganisationLine own) {
        var plain = own.areaName().replaceFirst("^(?i:tỉnh|thành phố)\\s+", "");
        return own.level() == Level.COMMUNE ? own.areaName().replaceFirst("^(?i:xã|phường)\\s+", "") : plain;
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Beginnings.class.getResourceAsStream("/registry/printed.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private static List<KindOfDocument> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Beginnings.class.getResourceAsStream("/registry/kinds.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";", 2))
                    .map(parts -> new KindOfDocument(parts[0], parts[1]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
