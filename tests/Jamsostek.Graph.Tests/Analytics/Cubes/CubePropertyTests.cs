using System.Globalization;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>
/// Random queries against plain loops over the same facts: 6,000 in each run. A failure names the seed of the record and the number of the query; the variable
/// <c>CUBE_FIRST_SEED</c> of the environment chooses other seeds.
/// </summary>
public sealed class CubePropertyTests
{
    private const int Queries = 600;

    /// <summary>Limits under which groups are numbered as they are met, and the scan is shared out to the processors.</summary>
    private static readonly CubeLimits Narrow = CubeLimits.Standard with { DenseGroups = 0, ParallelRows = 0 };

    private static readonly int FirstSeed = int.Parse(Environment.GetEnvironmentVariable("CUBE_FIRST_SEED") ?? "1", CultureInfo.InvariantCulture);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(FirstSeed, 9)];

    public static TheoryData<int> SeedsOfRows => [.. Enumerable.Range(FirstSeed + 20, 3)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_answer_is_what_plain_loops_over_the_facts_give(int seed)
    {
        var world = new CubeWorld(seed);
        var facts = new NaiveFacts(world.Facts, world.Model);
        var generator = new QueryGenerator(world.Cubes, seed);
        foreach (var number in Enumerable.Range(0, Queries))
        {
            var query = generator.Next();
            Held($"seed {seed}, query {number}: {QueryText.Of(query)}", message =>
                AnswerComparison.ShouldBe(new CubeSession(world.Cubes, number % 3 == 0 ? Narrow : CubeLimits.Standard).Ask(query), new NaiveAnswer(facts, world.Cubes, query), message));
        }
    }

    [Theory]
    [MemberData(nameof(SeedsOfRows))]
    public void Everything_asked_of_rows_is_what_plain_loops_give(int seed)
    {
        var world = new CubeWorld(seed);
        var facts = new NaiveFacts(world.Facts, world.Model);
        var generator = new QueryGenerator(world.Cubes, seed);
        foreach (var number in Enumerable.Range(0, Queries / 3))
        {
            var query = generator.Next();
            Held($"seed {seed}, query {number}: {QueryText.Of(query)}", message =>
                RowComparison.ShouldBe(new CubeSession(world.Cubes).Ask(query), new NaiveAnswer(facts, world.Cubes, query), generator, message));
        }
    }

    private static void Held(string message, Action<string> check)
    {
        try
        {
            check(message);
        }
        catch (Exception fault) when (fault is not ShouldAssertException)
        {
            throw new InvalidOperationException(message, fault);
        }
    }
}
