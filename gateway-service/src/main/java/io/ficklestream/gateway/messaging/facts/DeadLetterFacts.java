package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.Headers;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.gateway.domain.DeadLetter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads dead letters. What a header does not tell, the record itself may. */
final class DeadLetterFacts {
    private static final Set<String> KEYED_BY_IMAGE = Set.of(Topics.IMAGES, Topics.LOCALIZATION_MAPS, Topics.SEEDS);

    private DeadLetterFacts() {}

    /** @param source the topic that the records came from */
    static AddressedFact of(String source, StreamRecord letter) {
        return AddressedFact.of(new DeadLetter(
                letter.position(),
                imageId(source, letter),
                source,
                Bounded.text(letter.header(Headers.DEAD_LETTER_STAGE).orElse("unknown stage")),
                letter.header(Headers.DEAD_LETTER_REASON).orElse("no reason given"),
                letter.at(),
                letter.value() != null,
                false,
                revision(source, letter.value())));
    }

    private static Optional<String> imageId(String source, StreamRecord letter) {
        return letter.header(Headers.DEAD_LETTER_IMAGE_ID)
                .or(() -> Optional.ofNullable(letter.key()).filter(key -> KEYED_BY_IMAGE.contains(source)))
                .filter(id -> !id.isBlank());
    }

    private static OptionalLong revision(String source, byte[] value) {
        try {
            return switch (source) {
                case Topics.IMAGES -> OptionalLong.of(Codecs.IMAGE.decode(value).revision());
                case Topics.CAM_TASKS ->
                    OptionalLong.of(Codecs.CAM_TASK.decode(value).plan().revision());
                case Topics.CAM_SAMPLES ->
                    OptionalLong.of(Codecs.SAMPLE_BLOCK.decode(value).plan().revision());
                case Topics.LOCALIZATION_MAPS ->
                    OptionalLong.of(
                            Codecs.LOCALIZATION_MAPS.decode(value).plan().revision());
                case Topics.SEEDS ->
                    OptionalLong.of(Codecs.SEED_MASK.decode(value).plan().revision());
                default -> OptionalLong.empty();
            };
        } catch (UndecodableMessageException e) {
            // Often the very reason why it was set aside.
            return OptionalLong.empty();
        }
    }
}
