# Stands in for the official image of Apache Kafka where none can be pulled: same paths, user, volume and variables.
# The build context is a Kafka distribution and kafka-run.sh.
FROM debian:bookworm-slim
COPY libs/ /opt/kafka/libs/
COPY config/ /opt/kafka/config/
COPY bin/ /opt/kafka/bin/
COPY kafka-run.sh /etc/kafka/docker/run
RUN chmod 755 /etc/kafka/docker/run /opt/kafka/bin/* \
    && useradd --uid 1000 --user-group --no-create-home appuser \
    && install -d -o appuser -g appuser /var/lib/kafka/data /etc/kafka \
    && chown appuser /etc/kafka
USER appuser
VOLUME ["/var/lib/kafka/data"]
CMD ["/etc/kafka/docker/run"]
