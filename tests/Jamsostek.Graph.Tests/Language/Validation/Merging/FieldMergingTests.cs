using Jamsostek.Graph.Language.Validation;
using Jamsostek.Graph.Language.Validation.Rules;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Validation.Merging;

public sealed class FieldMergingTests
{
    private const int Queries = 1_500;

    [Fact]
    public void The_verdict_is_that_of_the_specification_word_by_word()
    {
        var valid = 0;
        for (var seed = 0; seed < Queries; seed++)
        {
            var query = new RandomQuery(Pets.Schema, seed).Next();
            var expected = new NaiveMerging(Pets.Schema, Probe.Parse(query)).CanMerge();
            Probe.Errors<OverlappingFieldsCanBeMergedRule>(query).IsEmpty.ShouldBe(expected, $"seed {seed}: {query}");
            valid += expected ? 1 : 0;
        }

        // Neither verdict is rare, else the comparison would say little.
        valid.ShouldBeInRange(Queries / 10, Queries * 9 / 10);
    }

    [Fact]
    public void Whatever_the_query_errors_are_few_and_stand_within_it()
    {
        for (var seed = 0; seed < Queries; seed++)
        {
            var query = new RandomQuery(Pets.Schema, seed).Next();
            var errors = Probe.Errors(query, ValidationLimits.Default);
            errors.Length.ShouldBeLessThanOrEqualTo(5);
            errors.SelectMany(static error => error.Locations).ShouldAllBe(place => place.Line == 1 && place.Column <= query.Length);
        }
    }
}
