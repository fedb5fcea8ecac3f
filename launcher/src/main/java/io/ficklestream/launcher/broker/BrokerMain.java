package io.ficklestream.launcher.broker;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker process: formats the data folder where it is new, then runs Kafka. Argument: a properties file. */
public final class BrokerMain {

    /** Sixteen bytes in base64, as Kafka wants a cluster's id. */
    private static final String CLUSTER_ID = "Zmlja2xlc3RyZWFtLWRldg";

    private BrokerMain() {}

    public static void main(String[] args) {
        String settings = args[0];
        int formatted = StorageTool.execute(
                new String[] {"format", "--config", settings, "--cluster-id", CLUSTER_ID, "--ignore-formatted"},
                System.out);
        if (formatted != 0) {
            System.exit(formatted);
        }
        Kafka.main(new String[] {settings});
    }
}
