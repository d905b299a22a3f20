package vn.phoihop.registry;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A document nobody else may see, and every way by which it could come out.
class RegistryExits implements Exits {

    private final Offices offices;
    private final Intake intake;
    private final Sheets sheets;

    RegistryExits(Offices offices, Intake intake, Sheets sheets) {
        this.offices = offices;
        this.intake = intake;
        this.sheets = sheets;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aClerkOf("Văn phòng kín").and(Role.SPECIALIST);
        var text = Papers.report("77", "BC-UBND", "Chuyện " + word).getBytes(StandardCharsets.UTF_8);
        var answer = intake.receive(word + ".txt", text, "text/plain", Direction.INCOMING, owner.actor());
        if (!(answer instanceof Answer.Kept(var id, var reading))) {
            throw new IllegalStateException(answer.toString());
        }
        var file = sheets.files(id, owner.actor()).getFirst().sha256();
        return new Hidden(
                owner,
                Stream.of(
                                "/registry",
                                "/registry?q=" + word,
                                "/registry?q=77/BC-UBND",
                                "/registry?issuer=&status=TO_COMPLETE",
                                "/registry/" + id,
                                "/registry/" + id + "?edit=head",
                                "/registry/" + id + "/files/" + file,
                                "/registry/export.csv",
                                "/registry/export.xlsx?q=" + word,
                                "/api/v1/registry",
                                "/api/v1/registry?q=" + word,
                                "/api/v1/registry/" + id,
                                "/indicators/documents?q=" + word,
                                "/indicators/documents/" + id,
                                "/search?q=77/BC-UBND")
                        .map(Exit::page)
                        .toList());
    }
}
