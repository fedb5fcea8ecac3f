/** The Kafka Streams topology: reads messages, asks the domain, sends what it answers; and what shows how it is doing. */
package io.ficklestream.seed.messaging;
