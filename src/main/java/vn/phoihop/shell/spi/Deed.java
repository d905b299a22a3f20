package vn.phoihop.shell.spi;

import java.util.List;

/// An act that can be done on a sheet, with its form: `name` as in its address, `action` where it is sent, whether it
/// is what is to be done next. Its words stand under `keys.act.name`, `keys.effect.name` and `keys.do.name`: what it
/// is called, what it will cause, what its button says.
public record Deed(String keys, String name, String action, boolean isNext, List<Field> fields) {

    public Deed {
        fields = List.copyOf(fields);
    }
}
