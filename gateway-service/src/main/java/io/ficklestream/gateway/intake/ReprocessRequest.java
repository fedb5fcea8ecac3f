package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.gateway.domain.ImageQuery;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done again, and how.
 *
 * @param ids these images; empty: those of the query
 * @param query all images that it asks for; its order does not matter
 * @param processing what is to be done differently
 */
public record ReprocessRequest(Optional<List<String>> ids, ImageQuery query, ProcessingOptions processing) {
    public ReprocessRequest {
        ids = ids.map(List::copyOf);
    }
}
