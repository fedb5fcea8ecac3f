/** A real Kafka broker for tests, and what tests put into topics and read out of them. */
package io.ficklestream.testkit.broker;
