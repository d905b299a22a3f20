package vn.phoihop.publicsite;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicKind;

/// Makes the copies of files that everyone may have: rebuilt, without metadata.
@Component
class Copies {

    void put(PublicKind kind, String number, String name, byte[] content, List<String> confirmed) {
        throw new NotFitToPublish("no file of " + kind + " " + number + " can be rebuilt yet: " + name + content.length
                + confirmed.size());
    }
}
