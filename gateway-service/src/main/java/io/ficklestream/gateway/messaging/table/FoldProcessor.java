package io.ficklestream.gateway.messaging.table;

import io.ficklestream.gateway.domain.Change;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.ImageFold;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.LetterState;
import io.ficklestream.gateway.domain.RecordPosition;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Folds facts into the table and tells of what they changed. */
public final class FoldProcessor implements Processor<String, Fact, Void, Void> {
    private final Consumer<Change> changes;
    private final HeldParts held;
    private final TableMetrics metrics;
    private TableContents table;
    private int partition;

    /**
     * @param changes must not hold up the stream
     * @param held is told which partitions can be asked
     */
    public FoldProcessor(Consumer<Change> changes, HeldParts held, TableMetrics metrics) {
        this.changes = changes;
        this.held = held;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        table = new TableContents(context);
        partition = context.taskId().partition();
        held.opened(TableStores.OF_IMAGES, partition);
    }

    @Override
    public void close() {
        held.closed(TableStores.OF_IMAGES, partition);
    }

    @Override
    public void process(Record<String, Fact> record) {
        Fact fact = record.value();
        metrics.folded();
        if (fact instanceof Fact.SetAside setAside) {
            RecordPosition position = setAside.letter().position();
            change(position, table.letter(position).with(setAside.letter()));
        } else if (fact instanceof Fact.Retried retried) {
            change(retried.letter(), table.letter(retried.letter()).sentAgain());
        } else if (fact instanceof Fact.OfImage ofImage) {
            fold(record.key(), ofImage);
        }
    }

    private void change(RecordPosition position, LetterState letter) {
        if (letter.equals(table.letter(position))) {
            return;
        }
        table.put(position, letter);
        letter.current().ifPresent(this::tell);
    }

    private void tell(DeadLetter letter) {
        changes.accept(new Change.Letter(letter));
        letter.imageId().ifPresent(id -> fold(id, new Fact.SetAside(letter)));
    }

    private void fold(String id, Fact.OfImage fact) {
        Optional<ImageRecord> before = table.image(id);
        ImageRecord after = ImageFold.fold(id, before, fact);
        if (before.filter(after::equals).isEmpty()) {
            table.replace(before, after);
            changes.accept(new Change.Image(after));
        }
    }
}
