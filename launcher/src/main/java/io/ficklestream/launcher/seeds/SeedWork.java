package io.ficklestream.launcher.seeds;

import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.vision.seeding.SeedResult;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Makes the seeds that a folder lacks. */
final class SeedWork {

    private final SeedFolder folder;
    private final Function<Photograph, SeedResult> maker;

    /** @param maker gives the seeds of a photograph in VOC numbers */
    SeedWork(SeedFolder folder, Function<Photograph, SeedResult> maker) {
        this.folder = folder;
        this.maker = maker;
    }

    /**
     * Returns when the seeds of every photograph are there.
     *
     * @param done told how many are
     * @return how many were made now
     */
    int run(List<Photograph> photographs, IntConsumer done) {
        int made = 0;
        for (int i = 0; i < photographs.size(); i++) {
            Photograph photograph = photographs.get(i);
            if (!folder.has(photograph.id())) {
                folder.write(photograph.id(), maker.apply(photograph));
                made++;
            }
            done.accept(i + 1);
        }
        return made;
    }
}
