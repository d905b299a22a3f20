package vn.phoihop.publicfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phoihop.publicfiles.PublicFiles.Place;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFile;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

/// A record on the public page, somebody who brings files, two leaders who let them out.
abstract class FilesCase {

    static final String NAME = "danh-sach.txt";
    static final String PHONE = "0912345678";
    static final String HOTLINE = "0987654321";
    static final String WORDS = "Liên hệ ông Nguyễn Văn Tám, số " + PHONE + "; số trực " + HOTLINE;

    @Autowired
    PublicFiles files;

    @Autowired
    PublicBoard board;

    @Autowired
    PublicBoards boards;

    @Autowired
    Records records;

    @Autowired
    Offices offices;

    Person clerk;
    Person chief;
    Person deputy;
    UUID id;
    Place place;

    @BeforeEach
    void aRecordThatAnyoneSees() {
        clerk = offices.aSpecialistOf("Sở Xây dựng");
        chief = clerk.colleague(Role.LEADER);
        deputy = clerk.colleague(Role.LEADER);
        id = records.of(clerk.organisation());
        place = new Place(PublicKind.CONCERN, id);
        board.publish(records.entry(id));
    }

    void bring(String name, String words, Person who) {
        assertThat(files.bring(place, name, words.getBytes(StandardCharsets.UTF_8), who.actor()))
                .isEmpty();
    }

    Desk.Waiting waiting(String name) {
        return files.desk(place, chief.actor()).waiting().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Optional<Refusal> letOut(UUID seen, List<String> cleared, Person who) {
        return files.letOut(place, seen, cleared, true, who.actor());
    }

    Optional<PublicFile> shown(String name) {
        return boards.file(PublicKind.CONCERN, number(), name);
    }

    String words(String name) {
        return new String(shown(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    String number() {
        return Records.reference(id).number();
    }
}
