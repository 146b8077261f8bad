using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Types;

public sealed class CoercedInputTests
{
    [Fact]
    public void A_reader_reads_the_same_values_once()
    {
        var input = new ArgumentValues(new NamedValues());
        var reads = 0;
        var reader = new object();

        var first = input.Read(reader, 7, Make);
        var second = input.Read(reader, 8, Make);

        second.ShouldBeSameAs(first);
        (first, reads).ShouldBe(("7", 1));

        string Make(int state)
        {
            reads++;
            return state.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Readers_and_values_have_readings_of_their_own()
    {
        var (one, other) = (new ArgumentValues(new NamedValues()), new ArgumentValues(new NamedValues()));
        var (left, right) = (new object(), new object());

        one.Read(left, "a", static text => text).ShouldBe("a");
        one.Read(right, "b", static text => text).ShouldBe("b");
        other.Read(left, "c", static text => text).ShouldBe("c");
        one.Read(left, "d", static text => text).ShouldBe("a");
        one.Read(right, "e", static text => text).ShouldBe("b");
    }

    [Fact]
    public void Threads_that_read_at_once_get_the_same_reading_and_none_is_lost()
    {
        const int threads = 8;
        var readers = Enumerable.Range(0, 50).Select(static _ => new object()).ToArray();
        var input = new ArgumentValues(new NamedValues());
        using var start = new Barrier(threads);
        var read = new object[threads][];

        var running = Enumerable.Range(0, threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            read[thread] = [.. readers.Select(reader => input.Read(reader, 0, static _ => new object()))];
        })).ToList();
        running.ForEach(static thread => thread.Start());
        running.ForEach(static thread => thread.Join());

        read.ShouldAllBe(readings => readings.SequenceEqual(read[0]));
        read[0].Distinct().Count().ShouldBe(readers.Length);
        readers.Select(reader => input.Read(reader, 0, static _ => new object())).ShouldBe(read[0]);
    }
}
