package io.ficklestream.vision.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All groups of labels through all filters, shared out among threads one by one: whoever is done takes the next. Which
 * thread computes what changes nothing in the result.
 */
final class FilterTasks {
    private final int groups;
    private final int tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Runnable> threads = new ArrayList<>();

    /**
     * @param filters the most expensive one last
     */
    FilterTasks(List<PairwiseFilter> filters, int groups, int threads) {
        this.groups = groups;
        this.tasks = groups * filters.size();
        for (int thread = 0; thread < threads; thread++) {
            List<PairwiseFilter.Filtering> filterings =
                    filters.stream().map(PairwiseFilter::filtering).toList();
            this.threads.add(() -> work(filterings));
        }
    }

    /** What each thread has to run, until all tasks are done. */
    List<Runnable> restarted() {
        next.set(0);
        return threads;
    }

    /** The most expensive tasks first, so that the last ones are short. */
    private void work(List<PairwiseFilter.Filtering> filterings) {
        for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
            filterings.get(filterings.size() - 1 - task / groups).filter(task % groups);
        }
    }
}
