package io.ficklestream.gateway.domain;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import java.util.Optional;

/**
 * Reads single records from where the table says that they are. Empty: the record is no longer kept. Thread-safe; throws
 * {@link UnavailableException} when the broker does not answer in time.
 */
public interface Records {

    Optional<ImageMessage> image(RecordPosition position);

    Optional<LocalizationMaps> localization(RecordPosition position);

    Optional<SeedMask> seeds(RecordPosition position);

    Optional<Segmentation> segmentation(RecordPosition position);
}
