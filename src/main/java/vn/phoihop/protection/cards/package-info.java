/// Contact cards: how to reach who raised a case, one card per case, kept apart and encrypted.
@NamedInterface("cards")
@NullMarked
package vn.phoihop.protection.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
