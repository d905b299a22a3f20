package vn.phoihop.petitions.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.AnswerClass;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionInput;
import vn.phoihop.petitions.PetitionLists;
import vn.phoihop.petitions.PromiseId;
import vn.phoihop.petitions.SessionId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// Makes of what was typed with an act what the act takes.
@Component
class ActInputs {

    private final PetitionLists lists;

    ActInputs(PetitionLists lists) {
        this.lists = lists;
    }

    PetitionInput of(Typed typed, Actor actor) {
        return new PetitionInput(
                typed.text("words"),
                typed.line("paper"),
                null,
                body(typed.one("body")),
                partners(typed),
                typed.day("day").orElse(null),
                typed.line("place"),
                new PetitionInput.Choice(
                        Web.one(Field.values(), typed.one("field")).orElse(null),
                        Web.one(Competence.values(), typed.one("competence")).orElse(null),
                        Web.one(AnswerClass.values(), typed.one("class")).orElse(null),
                        main(typed.line("main"), actor),
                        Typed.id(typed.one("session")).map(SessionId::new).orElse(null),
                        Typed.id(typed.one("promise")).map(PromiseId::new).orElse(null)));
    }

    private static @Nullable OrganisationId body(String typed) {
        return Typed.id(typed).map(OrganisationId::new).orElse(null);
    }

    private static List<OrganisationId> partners(Typed typed) {
        return typed.all("partners").stream()
                .map(ActInputs::body)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable PetitionId main(String number, Actor actor) {
        return number.isEmpty() ? null : lists.numbered(number, actor).orElse(null);
    }
}
