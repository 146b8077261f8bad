using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>Ours: each question as a query of a session of its own, no answer kept.</summary>
internal sealed class ProductEngine : ICubeEngine
{
    private readonly CubeSet _cubes;
    private readonly int[] _islands;

    /// <summary>Makes the columns of a record.</summary>
    public ProductEngine(GeneratedRecord record, bool withAgencies)
    {
        _cubes = SnapshotBuilder.Build(new DataVersion(1, "", DateTimeOffset.UnixEpoch, null, []), record.Facts(withAgencies)).Cubes;
        _islands = [.. Enumerable.Range(0, 7).Select(island => Member(CoverageCube.Declaration, CubeDimensions.IslandGroup, GeneratedRecord.IslandOf(island)))];
        _ = _cubes[CoverageCube.Declaration].LatestMonth();
        _ = _cubes[ComplianceCube.Declaration].LatestMonth();
    }

    /// <inheritdoc />
    public string Name => "ours";

    /// <inheritdoc />
    public void Answer(Question question, int rows, AnswerBuffer answer)
    {
        var found = new CubeSession(_cubes).Ask(Query(question) with { Page = new CubePage(First: Questions.Page(question.Kind, rows)) });
        if (found.Problems is [var problem, ..])
        {
            throw new InvalidOperationException(problem.Message);
        }

        answer.Total = found.RowCount;
        foreach (var row in found.Rows)
        {
            Add(question.Kind, row, answer);
        }
    }

    private CubeQuery Query(Question question)
    {
        var cube = question.Kind == QuestionKind.Q4 ? ComplianceCube.Declaration : (CubeDeclaration)CoverageCube.Declaration;
        var query = new CubeQuery { Cube = cube, During = During.Between(GeneratedRecord.First + question.From, GeneratedRecord.First + question.To) };
        return question.Kind switch
        {
            QuestionKind.Q1 => query with { GroupBy = [CubeDimensions.Province], Measures = [CoverageCube.EligibleWorkers, CoverageCube.CoveredWorkers, CoverageCube.CoverageRate] },
            QuestionKind.Q2 => query with
            {
                GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment, CubeDimensions.Period],
                Where = new MembersFilter(CubeDimensions.IslandGroup, _islands[question.Place]),
                Having = new HavingValue(CoverageCube.CoverageRate, ValueTest.Less, new CubeNumber(0.5)),
                Order = [new OrderByMeasure(CoverageCube.UncoveredWorkers, Descending: true)],
                Measures = [CoverageCube.UncoveredWorkers, CoverageCube.CoveredWorkers, CoverageCube.CoverageRate],
            },
            QuestionKind.Q3 => query with { GroupBy = [CubeDimensions.Period, CubeDimensions.Segment], Measures = Covered },
            QuestionKind.Q4 => query with
            {
                GroupBy = [CubeDimensions.Agency],
                Bases = [Basis.Synthetic],
                Where = new MembersFilter(CubeDimensions.Province, question.Place),
                Having = new HavingValue(ComplianceCube.EnrolmentRate, ValueTest.Less, new CubeNumber(0.4)),
                Measures = [ComplianceCube.NonAsnWorkers, ComplianceCube.EnrolledWorkers, ComplianceCube.EnrolmentRate],
            },
            QuestionKind.Q5 => query with { GroupBy = [CubeDimensions.Period, CubeDimensions.Province, CubeDimensions.Kabupaten], Grain = TimeGrain.Quarter, Rollup = Rollup.Rollup, Measures = Covered },
            _ => query with { GroupBy = [CubeDimensions.Period, CubeDimensions.Segment, CubeDimensions.Province], Measures = Covered },
        };
    }

    private static ImmutableArray<CubeMeasure> Covered { get; } = [CoverageCube.CoveredWorkers, CoverageCube.CoverageRate];

    private static void Add(QuestionKind kind, CubeRow row, AnswerBuffer answer)
    {
        switch (kind)
        {
            case QuestionKind.Q1:
                answer.Add(row.Member(CubeDimensions.Province));
                answer.Add(Value(row, CoverageCube.EligibleWorkers));
                break;
            case QuestionKind.Q2:
                answer.Add(row.Member(CubeDimensions.Kabupaten));
                answer.Add(row.Member(CubeDimensions.Segment));
                answer.Add(Month(row));
                answer.Add(Value(row, CoverageCube.UncoveredWorkers));
                break;
            case QuestionKind.Q3:
                answer.Add(Month(row));
                answer.Add(row.Member(CubeDimensions.Segment));
                break;
            case QuestionKind.Q4:
                answer.Add(row.Member(CubeDimensions.Agency));
                answer.Add(Value(row, ComplianceCube.NonAsnWorkers));
                answer.Add(Value(row, ComplianceCube.EnrolledWorkers));
                answer.Add(Value(row, ComplianceCube.EnrolmentRate));
                return;
            case QuestionKind.Q5:
                answer.Add(Month(row));
                answer.Add(Math.Max(row.Member(CubeDimensions.Province), -1));
                answer.Add(Math.Max(row.Member(CubeDimensions.Kabupaten), -1));
                break;
            default:
                answer.Add(Month(row));
                answer.Add(row.Member(CubeDimensions.Segment));
                answer.Add(row.Member(CubeDimensions.Province));
                break;
        }

        answer.Add(Value(row, CoverageCube.CoveredWorkers));
        answer.Add(Value(row, CoverageCube.CoverageRate));
    }

    /// <summary>The first month of the period from 0; -1 where the row is of all.</summary>
    private static int Month(CubeRow row) => row.Period is { } period ? period.First - GeneratedRecord.First : -1;

    private static double Value(CubeRow row, CubeMeasure measure) => row.Value(measure)?.Double ?? double.NaN;

    private int Member(CubeDeclaration cube, CubeDimension dimension, string code) =>
        _cubes[cube].Members(dimension).TryGet(code, out var member) ? member : throw new ArgumentException($"There is no {code}.", nameof(code));
}
