package io.ficklestream.gateway.intake;

import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageTable;
import io.ficklestream.gateway.domain.Page;
import java.util.List;
import java.util.Optional;

/** The images that are to be done again, a page at a time. By id: having been done again changes every other order. */
final class Selection {
    private static final int PAGE = 200;

    private final ImageTable table;

    Selection(ImageTable table) {
        this.table = table;
    }

    /** How many there are now. */
    long count(ReprocessRequest request) {
        if (request.ids().isPresent()) {
            return request.ids().get().size();
        }
        if (request.query().equals(ImageQuery.ALL)) {
            return table.statistics().images();
        }
        long count = 0;
        Optional<String> cursor = Optional.empty();
        do {
            Page<String> page = page(request, cursor);
            count += page.items().size();
            cursor = page.cursor();
        } while (cursor.isPresent());
        return count;
    }

    /** Ids, and where to go on. */
    Page<String> page(ReprocessRequest request, Optional<String> cursor) {
        if (request.ids().isPresent()) {
            return new Page<>(request.ids().get(), Optional.empty());
        }
        Page<ImageRecord> page = table.list(byId(request.query()), cursor, PAGE);
        List<String> ids = page.items().stream().map(ImageRecord::id).toList();
        return new Page<>(ids, page.cursor());
    }

    private static ImageQuery byId(ImageQuery query) {
        return new ImageQuery(
                query.label(),
                query.status(),
                query.minConfidence(),
                query.maxConfidence(),
                query.review(),
                ImageOrder.ID);
    }
}
