package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.programmes.Item;
import vn.phoihop.programmes.Party;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeLine;
import vn.phoihop.programmes.ProgrammeLists;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Slice;

/// Programmes for other systems.
@MayAct
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammeApi {

    private final ProgrammeLists lists;
    private final ProgrammeSheets sheets;

    ProgrammeApi(ProgrammeLists lists, ProgrammeSheets sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    /// A party and its signature.
    record PartyJson(
            UUID organisation,
            String name,
            String duties,
            @Nullable LocalDate signedOn,
            String signatory) {

        static PartyJson of(Party party) {
            var signature = party.signature();
            return new PartyJson(
                    party.organisation().value(), party.name(), party.duties(), signature.on(), signature.signatory());
        }
    }

    /// An item.
    record ItemJson(
            UUID id,
            String topic,
            String title,
            String output,
            String lead,
            @Nullable LocalDate due,
            boolean carried) {

        static ItemJson of(Item item, ProgrammeSheet sheet) {
            var text = item.text();
            return new ItemJson(
                    item.origin(),
                    text.topic(),
                    text.title(),
                    text.output(),
                    sheet.name(text.lead()),
                    text.due(),
                    item.carried());
        }
    }

    /// A programme in full.
    record ProgrammeJson(
            UUID id,
            String kind,
            String state,
            String number,
            String title,
            LocalDate begins,
            LocalDate ends,
            List<PartyJson> parties,
            List<ItemJson> items) {}

    @GetMapping
    Slice<ProgrammeLine> list(@ModelAttribute ListQuery query, BindingResult ignored, Actor actor) {
        return lists.list(query.filter(), query.after(), actor);
    }

    @GetMapping("/{id}")
    ProgrammeJson one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new ProgrammeId(id), actor);
        var programme = sheet.programme();
        return new ProgrammeJson(
                id,
                programme.kind().name(),
                programme.state().name(),
                programme.paper().printed(),
                programme.head().title(),
                programme.head().begins(),
                programme.head().ends(),
                sheet.parties().stream().map(PartyJson::of).toList(),
                sheet.items().stream().map(item -> ItemJson.of(item, sheet)).toList());
    }
}
