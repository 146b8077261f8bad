using System.Diagnostics;
using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>
/// The questions in process, at each scale: ours, the loops by hand and SQL on SQLite, in turns, so that a noisy neighbour disturbs all alike.
/// Answers are checked to be equal first. Prints a table.
/// </summary>
internal static class CubeRun
{
    private const int Rounds = 12;
    private const int WarmingRounds = 3;
    private const double SecondsOfTurn = 0.15;
    private const int MostOfTurn = 400;

    /// <summary>What takes so long, microseconds in all, is not asked again: it has been measured well enough.</summary>
    private const double Enough = 4_000_000;

    /// <summary>Runs everything.</summary>
    /// <param name="factors">The scales: <c>1</c>, <c>10</c>, <c>100</c>.</param>
    public static void Run(IReadOnlyList<string> factors)
    {
        Console.WriteLine("p50 / p99 of one client; bytes are what ours allocates for an answer.\n");
        Console.WriteLine("| scale | question | rows | ours | loops by hand | SQLite | ours / loops | SQLite / ours | bytes | bytes a row |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var factor in factors)
        {
            Run(DataScale.Of(factor));
            GC.Collect();
        }
    }

    private static void Run(DataScale scale)
    {
        // Of the hundredfold coverage the agencies are not more than tenfold, so that they would be measured twice.
        var withAgencies = scale != DataScale.Hundred;
        var record = new GeneratedRecord(scale);
        var path = Path.Combine(Path.GetTempPath(), $"jamsostek-{Environment.ProcessId}-{scale.Factor}.db");
        try
        {
            SqliteFile.Write(path, record, withAgencies);
            using var sqlite = new SqliteEngine(path);
            ICubeEngine[] engines = [new ProductEngine(record, withAgencies), new ColumnsEngine(new CubeColumns(record, withAgencies)), sqlite];
            GC.Collect();
            foreach (var kind in Questions.Kinds.Where(kind => withAgencies || kind != QuestionKind.Q4))
            {
                Run(kind, scale, engines);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Run(QuestionKind kind, DataScale scale, ICubeEngine[] engines)
    {
        var questions = Questions.Of(kind, scale);
        AnswerCheck.ShouldAgree(engines, questions.Take(scale == DataScale.One ? 24 : 3), int.MaxValue);
        var answer = new AnswerBuffer();
        var times = Array.ConvertAll(engines, static _ => new List<double>());
        var bytes = new long[engines.Length];
        var turns = new int[engines.Length];
        for (var round = -WarmingRounds; round < Rounds; round++)
        {
            for (var i = 0; i < engines.Length; i++)
            {
                if (times[i].Sum() > Enough)
                {
                    continue;
                }

                var began = Stopwatch.GetTimestamp();
                var before = GC.GetTotalAllocatedBytes();
                for (var count = 0; count < MostOfTurn && (count == 0 || Stopwatch.GetElapsedTime(began).TotalSeconds < SecondsOfTurn); count++)
                {
                    answer.Clear();
                    var start = Stopwatch.GetTimestamp();
                    engines[i].Answer(questions[turns[i]++ % questions.Length], int.MaxValue, answer);
                    times[i].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }

                bytes[i] += GC.GetTotalAllocatedBytes() - before;
            }

            if (round < 0)
            {
                // The first rounds are for the compiler, which makes its best code in the background.
                Array.ForEach(times, static list => list.Clear());
                Array.Clear(bytes);
            }
        }

        Timing[] taken = [.. engines.Select((_, i) => Timing.Of(times[i], bytes[i]))];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {scale} | {kind}: {Questions.Title(kind)} | {answer.Total:N0} | {taken[0]} | {taken[1]} | {taken[2]} | {taken[0].P50 / taken[1].P50:0.00} | {taken[2].P50 / taken[0].P50:0} | {taken[0].Bytes:N0} | {(double)taken[0].Bytes / Math.Min(answer.Total, Questions.Page(kind, int.MaxValue)):0} |"));
    }
}
