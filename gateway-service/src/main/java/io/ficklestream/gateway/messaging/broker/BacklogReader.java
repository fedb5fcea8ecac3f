package io.ficklestream.gateway.messaging.broker;

import io.ficklestream.gateway.domain.UnavailableException;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.IsolationLevel;

/** Notes what a consumer group has yet to read, and says later how much of that is left. */
public final class BacklogReader {
    private final OffsetReader offsets;
    private final RecordReader records;
    private final String group;

    /**
     * @param admin is closed by the caller
     * @param records says whether there are any
     * @param timeout how long the broker may take to answer
     * @param group whose backlogs are noted
     */
    public BacklogReader(Admin admin, RecordReader records, Duration timeout, String group) {
        this.offsets = new OffsetReader(admin, timeout);
        this.records = records;
        this.group = group;
    }

    /**
     * All that can be read in some topics now.
     *
     * @throws UnavailableException if the broker does not say
     */
    public Backlog readable(Set<String> topics) {
        return new Backlog(offsets.ends(topics, IsolationLevel.READ_COMMITTED));
    }

    /**
     * All that is written in some topics now, also in transactions that are not at their end.
     *
     * @throws UnavailableException if the broker does not say
     */
    public Backlog written(Set<String> topics) {
        return new Backlog(offsets.ends(topics, IsolationLevel.READ_UNCOMMITTED));
    }

    /**
     * About how many records are left; 0 means that there are none.
     *
     * @throws UnavailableException if the broker does not say
     */
    public long left(Backlog backlog) {
        Set<String> topics = backlog.topics();
        Offsets seen = offsets.read(topics, Set.of(group)).of(group, topics);
        if (backlog.standsStill(seen)) {
            backlog.passWhatIsNoRecord(seen, records::holdsAny);
        }
        return backlog.left(seen);
    }
}
